package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.environment.NotTestableHere;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which process has served the events, by what its handler counts, and whether it went on. */
public final class ProcessExpectation extends Expectation<ProcessExpectation> {

    ProcessExpectation(Transcript actual) {
        super(actual, ProcessExpectation.class);
    }

    /** Each call of the handler was counted once; a function that is loaded anew begins at 1. */
    public ProcessExpectation countedOnce(List<Event> events) {
        @Nullable JsonNode before = null;
        for (Event event : events) {
            var count = result(event);
            countedOnce(event, expectedAfter(before, count), count.path("n").asLong(0));
            before = count;
        }
        return this;
    }

    private void countedOnce(Event event, long expected, long counted) {
        if (counted > expected) {
            throw broken(
                    "the handler must run exactly once per event: call number " + expected + " was expected, " + counted
                            + " was counted",
                    response(event));
        }
        if (counted < expected) {
            throw new NotTestableHere("the function does not count its calls: after " + (expected - 1) + " came "
                    + counted + " (operation count)");
        }
    }

    /** One more than before in the same instance, 1 in a new one. */
    private static long expectedAfter(@Nullable JsonNode before, JsonNode count) {
        boolean same = before != null && before.path("instance").equals(count.path("instance"));
        return before != null && same ? before.path("n").asLong(0) + 1 : 1;
    }

    /**
     * All these events were served by one process: the one that Lambda started, and in it not by ever new children. A
     * function that is loaded anew for each event tells another instance, but the same process.
     */
    public ProcessExpectation sameProcess(List<Event> events) {
        long processes = events.stream().map(this::process).distinct().count();
        if (processes > 1) {
            throw broken(
                    "one process should serve many events, but " + processes + " served " + events.size(),
                    actual.exits());
        }
        return this;
    }

    /** Told by its number; by the function's instance where the language knows no number. */
    private String process(Event event) {
        var count = result(event);
        var told = count.path("pid").isNumber() ? count.path("pid") : count.path("instance");
        return response(event).start() + "/" + StrictJson.told(told);
    }

    /** The process is there until its completion of the event is acknowledged. */
    public ProcessExpectation waitsForTheAcknowledgementOf(Event event) {
        var call = response(event);
        var acknowledged = actual.answerTo(call);
        if (acknowledged.isEmpty()
                || end(event).filter(end -> end.at() < acknowledged.get().at()).isPresent()) {
            throw broken(
                    "the runtime must wait for the acknowledgement of " + event,
                    Stream.<Entry>concat(Stream.of(call), end(event).stream()).toList());
        }
        return this;
    }

    private List<Called> pollsAfter500(Event event) {
        return actual.completions(event).stream()
                .flatMap(call -> actual.answerTo(call).stream())
                .filter(answer -> answer.status() == 500)
                .flatMap(answer -> actual.polls().stream()
                        .filter(poll -> poll.start() == answer.start() && poll.at() > answer.at()))
                .toList();
    }

    /** No process ends by itself as one that has failed. */
    public ProcessExpectation noneFails() {
        return none(
                actual.exits().stream()
                        .filter(ended -> ended.exit().status() != 0)
                        .toList(),
                "no process must end with a failure, neither in an event nor between two");
    }

    /** The process whose completion of this event was answered with 500 ends by itself and soon. */
    public ProcessExpectation endsPromptlyAfter(Event event) {
        if (end(event).isEmpty()) {
            throw broken("after an answer of 500 to " + event + " the process should end promptly", delivery(event));
        }
        return none(pollsAfter500(event), "after an answer of 500 to " + event + " the process should not poll again");
    }
}
