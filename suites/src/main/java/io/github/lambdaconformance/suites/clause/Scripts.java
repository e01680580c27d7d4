package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.inspect;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.api.Answers;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement;
import io.github.lambdaconformance.fixtures.lambda.script.Delivery;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.script.StartStep;
import io.github.lambdaconformance.fixtures.lambda.script.Step;
import io.github.lambdaconformance.fixtures.wire.answer.Answer;
import io.github.lambdaconformance.fixtures.wire.answer.Ending;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Scripts that several clauses share. */
final class Scripts {

    private Scripts() {}

    /** What happens to every function some day: successes, failures, no result, a larger result. */
    static List<Event> ordinaryEvents() {
        return List.of(
                Events.echo("first"),
                Events.error("failure"),
                Events.none("nothing"),
                Events.size("larger", 70_000),
                Events.context("context"),
                Events.echo("last"));
    }

    /** The same whenever they are invoked, but for the times and ids in error reports. */
    static List<Event> outcomesOfEveryKind() {
        return List.of(
                Events.echo("first"), Events.error("failure"), Events.none("nothing"), Events.size("larger", 70_000));
    }

    /** Two environments, each with its own events. */
    static Step[] oneAfterTheOther(StartStep one, List<Event> some, StartStep other, List<Event> others) {
        return Stream.of(Stream.of(one), Stream.of(invokeEach(some)), Stream.of(other), Stream.of(invokeEach(others)))
                .flatMap(steps -> steps)
                .toArray(Step[]::new);
    }

    static Step[] invokeEach(List<Event> events) {
        return invokeEach(events, Delivery.usual());
    }

    static Step[] invokeEach(List<Event> events, Delivery delivery) {
        return events.stream().map(event -> invoke(event).delivered(delivery)).toArray(Step[]::new);
    }

    static Step[] invokeEach(List<Event> events, Delivery delivery, Acknowledgement acknowledgement) {
        return events.stream()
                .map(event -> invoke(event).delivered(delivery).acknowledged(acknowledgement))
                .toArray(Step[]::new);
    }

    static Step[] ordinary() {
        return invokeEach(ordinaryEvents());
    }

    /** The event with so many headers that no runtime can know. */
    static Event withUnknownHeaders(Event event, int count) {
        return withUnknownHeaders(event, count, "value");
    }

    static Event withUnknownHeaders(Event event, int count, String value) {
        var crowded = event;
        for (int i = 0; i < count; i++) {
            crowded = crowded.adding("Lambda-Runtime-Future-" + i, value);
        }
        return crowded;
    }

    static List<Event> with(List<Event> events, Event last) {
        return Stream.concat(events.stream(), Stream.of(last)).toList();
    }

    /** Success, failure, no result and a larger result in turn. */
    static Event ofEveryKind(int number) {
        var kinds = ordinaryEvents();
        return kinds.get(number % kinds.size());
    }

    static Event succeedsOrFails(int number) {
        return number % 5 == 4 ? Events.error("failure " + number) : Events.echo("success " + number);
    }

    static List<Event> alternating(List<Event> some, List<Event> others) {
        return IntStream.range(0, some.size())
                .boxed()
                .flatMap(i -> Stream.of(some.get(i), others.get(i)))
                .toList();
    }

    /** The events, with a while between in which the runtime has polled and Lambda has none. */
    static Step[] pausedBetween(List<Event> early, Duration pause, List<Event> late) {
        Stream<Step> wait = Stream.of(awaitPoll(), silence(pause));
        return Stream.of(Stream.of(invokeEach(early)), wait, Stream.of(invokeEach(late)))
                .flatMap(steps -> steps)
                .toArray(Step[]::new);
    }

    /** A look at the processes when the early events are done and the runtime polls again, and another at the end. */
    static Step[] inspectedAfterEach(List<Event> early, List<Event> later) {
        Stream<Step> look = Stream.of(awaitPoll(), inspect());
        return Stream.of(
                        Stream.of(invokeEach(early)),
                        look,
                        Stream.of(invokeEach(later)),
                        Stream.of(awaitPoll(), inspect()))
                .flatMap(steps -> steps)
                .toArray(Step[]::new);
    }

    /** So many bytes of all values, in pieces of odd sizes. */
    static List<byte[]> oddChunks(int size) {
        var bytes = new byte[size];
        IntStream.range(0, size).forEach(i -> bytes[i] = (byte) (i * 31 + i / 251));
        var chunks = new ArrayList<byte[]>();
        for (int from = 0, step = 1; from < size; from += step, step = step * 3 % 65_537) {
            chunks.add(Arrays.copyOfRange(bytes, from, Math.min(size, from + step)));
        }
        return chunks;
    }

    static byte[] joined(List<byte[]> chunks) {
        var all = new ByteArrayOutputStream();
        chunks.forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** The 256 values that a byte can have. */
    static byte[] everyByte() {
        return joined(
                IntStream.range(0, 256).mapToObj(i -> new byte[] {(byte) i}).toList());
    }

    /** Each of the first list with its counterpart in the second. */
    static <A, B> void forBoth(List<A> some, List<B> others, BiConsumer<A, B> check) {
        IntStream.range(0, some.size()).forEach(i -> check.accept(some.get(i), others.get(i)));
    }

    /** The refusal of a result that is too large, by a server that does not want the rest of it. */
    static Answer tooLarge() {
        return Answers.refused(413, "RequestEntityTooLarge", "Exceeded maximum allowed payload size (6291556 bytes).")
                .with("Connection", "close")
                .ending(Ending.close());
    }

    /** What a completion gets when its invocation has timed out and another one may be running. */
    static Answer gone() {
        return Answers.refused(410, "ErrorRuntimeInvokeTimeout", "The invocation has timed out");
    }
}
