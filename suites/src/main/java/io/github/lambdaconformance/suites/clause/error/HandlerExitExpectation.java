package io.github.lambdaconformance.suites.clause.error;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.lambda.environment.NotTestableHere;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Closed;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Connected;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Exited;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Wrote;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.lambda.transcript.Visible;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.Expectation;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** How the process ends whose handler ends it: with its status, and with nothing left behind. */
final class HandlerExitExpectation extends Expectation<HandlerExitExpectation> {

    private static final int SHOWN = 200;
    private static final long TO_DISCONNECT = 2_000_000_000L;

    HandlerExitExpectation(Transcript actual) {
        super(actual, HandlerExitExpectation.class);
    }

    /** The process to which this event was handed ended with this status. */
    HandlerExitExpectation hasStatus(int status, Event event) {
        int start = actual.deliveries(event).stream()
                .mapToInt(Entry::start)
                .findFirst()
                .orElse(0);
        var exit =
                actual.exits().stream().filter(ended -> ended.start() == start).findFirst();
        if (exit.map(Exited::exit).filter(ended -> ended.status() == status).isEmpty()) {
            throw broken(
                    "exit(" + status + ") in the handler must end the process with that status",
                    Stream.concat(exit.stream(), actual.deliveries(event).stream())
                            .toList());
        }
        return this;
    }

    /** What was to fail so long after its event began failed when the event was over; otherwise nothing can be concluded. */
    HandlerExitExpectation isOverBefore(Duration failure, Event event) {
        long due = delivery(event).at() + failure.toNanos();
        actual.completions(event).stream()
                .limit(1)
                .filter(call -> actual.answerTo(call)
                        .filter(answer -> answer.at() <= due)
                        .isEmpty())
                .forEach(late -> {
                    throw new NotTestableHere(event + " was not over after " + failure.toMillis()
                            + " ms, when its work in the background failed");
                });
        return this;
    }

    /** If the process that this event was handed to has ended after it printed this, then not with status 0. */
    @LooksThrough(Instrument.PRINTED_TEXT)
    HandlerExitExpectation isNoSuccessAfter(Event event, String printed) {
        return none(
                end(event).filter(exit -> exit.exit().status() == 0 && printedBy(exit, printed)).stream()
                        .toList(),
                "a process that ends because of a failure must not end with status 0");
    }

    /** What a process prints last is often read only after its end was seen. */
    private boolean printedBy(Exited exit, String text) {
        return actual.all(Wrote.class).stream()
                .filter(wrote -> wrote.start() == exit.start())
                .anyMatch(wrote -> new String(wrote.bytes(), UTF_8).contains(text));
    }

    /** The connection that brought the event ends within two seconds, and nothing calls from a process that has ended. */
    HandlerExitExpectation leavesNothingBehind(Event event) {
        excusesTheFunction(event);
        var delivery = delivery(event);
        boolean closed = actual.all(Closed.class).stream()
                .anyMatch(end -> end.start() == delivery.start()
                        && end.connection() == delivery.connection()
                        && end.at() < delivery.at() + TO_DISCONNECT);
        if (!closed) {
            throw broken("the connection of a process that died must end within 2 s", delivery);
        }
        return end(event).map(this::silentAfter).orElse(this);
    }

    /** No runtime reports on a process that a signal has killed: where a report came, the function has not killed it. */
    private void excusesTheFunction(Event event) {
        actual.errors(event).stream().findFirst().ifPresent(report -> {
            throw new NotTestableHere(
                    "the conformance function does not kill its process, as its contract says, but fails: "
                            + Visible.text(report.request().body().text(), SHOWN));
        });
    }

    private HandlerExitExpectation silentAfter(Exited exit) {
        none(openAfter(exit), "every connection of a process that has died must end within 2 s");
        return none(
                actual.calls().stream()
                        .filter(call -> call.start() == exit.start() && call.at() > exit.at() + TO_DISCONNECT / 4)
                        .toList(),
                "nothing that a dead process has left behind must call the Runtime API");
    }

    private List<Connected> openAfter(Exited exit) {
        return actual.all(Connected.class).stream()
                .filter(open -> open.start() == exit.start())
                .filter(open -> actual.all(Closed.class).stream()
                        .noneMatch(
                                end -> end.connection() == open.connection() && end.at() < exit.at() + TO_DISCONNECT))
                .toList();
    }
}
