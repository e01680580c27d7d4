package io.github.lambdaconformance.suites.played;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;

import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement;
import io.github.lambdaconformance.fixtures.lambda.script.Delivery;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.script.Step;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One event after another, whatever happens in between. */
public final class Invocations {

    private Invocations() {}

    /** Each of these events, delivered and acknowledged as usual. */
    public static Step[] invokeEach(List<Event> events) {
        return invokeEach(events, Delivery.usual());
    }

    /** Each of these events, and then one more. */
    public static Step[] invokeEach(List<Event> events, Event last) {
        return invokeEach(Stream.concat(events.stream(), Stream.of(last)).toList());
    }

    /** Each of these events, delivered in this way. */
    public static Step[] invokeEach(List<Event> events, Delivery delivery) {
        return events.stream().map(event -> invoke(event).delivered(delivery)).toArray(Step[]::new);
    }

    /** Each of these events, delivered and acknowledged in this way. */
    public static Step[] invokeEach(List<Event> events, Delivery delivery, Acknowledgement acknowledgement) {
        return events.stream()
                .map(event -> invoke(event).delivered(delivery).acknowledged(acknowledgement))
                .toArray(Step[]::new);
    }

    /** One of these and one of those in turn; there are as many of both. */
    public static Step[] invokeAlternately(List<Event> some, List<Event> others) {
        return invokeEach(IntStream.range(0, some.size())
                .boxed()
                .flatMap(i -> Stream.of(some.get(i), others.get(i)))
                .toList());
    }
}
