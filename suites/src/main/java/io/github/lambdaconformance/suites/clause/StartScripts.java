package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.inspect;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;

import io.github.lambdaconformance.fixtures.lambda.api.Answers;
import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.script.Oddities;
import io.github.lambdaconformance.fixtures.lambda.script.StartStep;
import io.github.lambdaconformance.fixtures.lambda.script.Step;
import io.github.lambdaconformance.fixtures.wire.answer.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Scripts in which the way of starting matters. */
final class StartScripts {

    private StartScripts() {}

    /** A start, a pause in which all that was printed can arrive, then the events. */
    static Step[] afterPause(StartStep start, Duration pause, List<Event> events) {
        return join(start, List.of(awaitPoll(), silence(pause)), Scripts.invokeEach(events));
    }

    /** A start, the events, and a look at the processes while the runtime waits for another. */
    static Step[] inspectedAfter(StartStep start, List<Event> events) {
        return join(start, List.of(Scripts.invokeEach(events)), new Step[] {awaitPoll(), inspect()});
    }

    /** A start for each event. */
    static Step[] startedForEach(List<Event> events) {
        return events.stream()
                .flatMap(event -> Stream.<Step>of(start(), invoke(event)))
                .toArray(Step[]::new);
    }

    /** A start, an event, a pause in which others may start, and another event; as often as there are pairs. */
    static Step[] startedForEachPair(List<Event> events, Duration pause) {
        return IntStream.range(0, events.size() / 2)
                .boxed()
                .flatMap(i -> Stream.<Step>of(
                        start(), invoke(events.get(2 * i)), silence(pause), invoke(events.get(2 * i + 1))))
                .toArray(Step[]::new);
    }

    /** Small events around a large one. */
    static List<Event> around(Event large, List<Event> before, List<Event> after) {
        return Stream.of(before, List.of(large), after).flatMap(List::stream).toList();
    }

    static Oddities answeringInitErrors(Answer answer) {
        return Oddities.answering(Map.of(Endpoint.INIT_ERROR, answer));
    }

    /** Nobody may register an extension, or subscribe to logs or telemetry. */
    static Oddities refusingNeighbors(int status) {
        var refusal = Answers.refused(status, "Scripted", "refused by the script");
        return Oddities.answering(
                Map.of(Endpoint.EXTENSION_REGISTER, refusal, Endpoint.LOGS, refusal, Endpoint.TELEMETRY, refusal));
    }

    private static Step[] join(StartStep start, List<? extends Step> then, Step[] rest) {
        return Stream.of(Stream.of(start), then.stream(), Stream.of(rest))
                .flatMap(part -> part)
                .toArray(Step[]::new);
    }
}
