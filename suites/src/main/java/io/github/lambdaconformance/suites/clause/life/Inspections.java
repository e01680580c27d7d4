package io.github.lambdaconformance.suites.clause.life;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.inspect;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.script.StartStep;
import io.github.lambdaconformance.fixtures.lambda.script.Step;
import java.util.List;
import java.util.stream.Stream;

/** Events with looks at the processes, while the runtime waits for another event. */
final class Inspections {

    private Inspections() {}

    /** A look at the processes when the early events are done and the runtime polls again, and another at the end. */
    static Step[] inspectedAfterEach(List<Event> early, List<Event> later) {
        return inspectedAfterEach(invokeEach(early), invokeEach(later));
    }

    /** The same, with events that are delivered and acknowledged in whatever way. */
    static Step[] inspectedAfterEach(Step[]... rounds) {
        return Stream.of(rounds)
                .flatMap(steps -> Stream.concat(Stream.of(steps), Stream.of(awaitPoll(), inspect())))
                .toArray(Step[]::new);
    }

    /** A start, the events, and a look at the processes while the runtime waits for another. */
    static Step[] inspectedAfter(StartStep start, List<Event> events) {
        Stream<Step> look = Stream.of(awaitPoll(), inspect());
        return Stream.of(Stream.of(start), Stream.of(invokeEach(events)), look)
                .flatMap(steps -> steps)
                .toArray(Step[]::new);
    }
}
