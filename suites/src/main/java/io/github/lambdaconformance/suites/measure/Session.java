package io.github.lambdaconformance.suites.measure;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.inspect;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.script.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What is asked of one execution environment: it starts, answers an event, and in a warm session goes on.
 *
 * @param first the event of the cold start
 * @param warmUp events that do not count
 * @param counted events that count; none in a cold session
 * @param largeEvents of 6 MiB, the first of them does not count
 * @param largeResponses ask for 6 MiB, the first of them does not count
 */
record Session(
        Event first, List<Event> warmUp, List<Event> counted, List<Event> largeEvents, List<Event> largeResponses) {

    static final int LARGE = 6 * 1024 * 1024;

    private static final int LARGE_TIMES = 4;
    private static final Duration LARGE_LIMIT = Duration.ofSeconds(30);

    /** A cold start alone. */
    static Session cold() {
        return new Session(Events.echo("first"), List.of(), List.of(), List.of(), List.of());
    }

    /** A cold start, then so many events to warm up, so many that count, and large ones. */
    static Session warm(int warmUp, int counted) {
        var large = Events.length("large event", LARGE);
        return new Session(
                Events.echo("first"),
                Events.many(warmUp, number -> Events.echo("warm-up")),
                Events.many(counted, number -> Events.echo("counted")),
                Events.many(LARGE_TIMES, number -> again(large, number)),
                Events.many(LARGE_TIMES, number -> Events.size("large response", LARGE)));
    }

    /** The same bytes under another request id: 6 MiB are made once. */
    private static Event again(Event event, int number) {
        return event.with(Event.REQUEST_ID, event.requestId() + "-" + number);
    }

    boolean isWarm() {
        return !counted.isEmpty();
    }

    /** Looks only when the runtime waits, so that no measured time contains a look. */
    Step[] script() {
        var steps = new ArrayList<Step>(List.of(start(), awaitPoll(), inspect(), invoke(first)));
        if (isWarm()) {
            warmUp.forEach(event -> steps.add(invoke(event)));
            steps.addAll(List.of(awaitPoll(), inspect()));
            counted.forEach(event -> steps.add(invoke(event)));
            steps.addAll(List.of(awaitPoll(), inspect()));
            largeEvents.forEach(event -> steps.add(large(event)));
            largeResponses.forEach(event -> steps.add(large(event)));
        }
        return steps.toArray(Step[]::new);
    }

    private static Step large(Event event) {
        return invoke(event).within(LARGE_LIMIT);
    }
}
