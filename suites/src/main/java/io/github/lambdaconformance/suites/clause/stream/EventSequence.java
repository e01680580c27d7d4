package io.github.lambdaconformance.suites.clause.stream;

import static io.github.lambdaconformance.fixtures.lambda.script.Role.STREAM;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;

import io.github.lambdaconformance.fixtures.events.Streams;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.script.Step;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Streams one after the other in one process. */
final class EventSequence {

    private EventSequence() {}

    /** A start of the streaming handler, these events, and then those. */
    static Step[] of(List<Event> events, Event... more) {
        var all = Stream.concat(events.stream(), Stream.of(more)).toList();
        return Stream.concat(Stream.of(start(STREAM)), Stream.of(invokeEach(all)))
                .toArray(Step[]::new);
    }

    /** So many times four streams: one that ends well, one that fails, one without data, one that fails at once. */
    static List<Event> mixed(int rounds) {
        return IntStream.range(0, rounds).boxed().flatMap(EventSequence::round).toList();
    }

    private static Stream<Event> round(int number) {
        return Stream.of(
                Streams.of("stream " + number, "one", "two"),
                Streams.failing("failing " + number, 1, "one"),
                Streams.of("empty " + number),
                Streams.failing("failing at once " + number, 0, "one"));
    }
}
