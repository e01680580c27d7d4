package io.github.lambdaconformance.suites.clause.init;

import static io.github.lambdaconformance.suites.seen.Expectations.expectRequests;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Started;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Wrote;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.Expectation;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the runtime does between its start and its first event. */
final class InitExpectation extends Expectation<InitExpectation> {

    private static final String MARKER = "CONFORMANCE init ";
    private static final long TO_BE_READ = 200_000_000L;

    private static final Set<Endpoint> MAY_PRECEDE_POLL = EnumSet.of(
            Endpoint.EXTENSION_REGISTER,
            Endpoint.EXTENSION_NEXT,
            Endpoint.LOGS,
            Endpoint.TELEMETRY,
            Endpoint.RESTORE_NEXT,
            Endpoint.CREDENTIALS);

    InitExpectation(Transcript actual) {
        super(actual, InitExpectation.class);
    }

    /** The initialization code has printed its marker once in each process, and before the first event. */
    @LooksThrough(Instrument.PRINTED_TEXT)
    InitExpectation onceInEachProcess() {
        actual.starts().forEach(this::initializedOnce);
        return this;
    }

    private void initializedOnce(Started process) {
        long firstEvent = firstEvent(process);
        long before = markers(process, 0, firstEvent);
        long later = markers(process, firstEvent, Long.MAX_VALUE);
        if (before != 1 || later != 0) {
            throw broken(
                    "initialization code must run once and before the first event, but it ran " + before
                            + " time(s) before and " + later + " time(s) afterwards",
                    printed(process, 0, Long.MAX_VALUE));
        }
    }

    /**
     * When the first event was delivered, where that came long enough after the poll: output and requests come over different
     * ways, and what was printed before the poll may be read after it.
     */
    private long firstEvent(Started process) {
        long poll = actual.polls().stream()
                .filter(call -> call.start() == process.start())
                .mapToLong(Entry::at)
                .findFirst()
                .orElse(Long.MAX_VALUE);
        return actual.deliveries().stream()
                .filter(delivery -> delivery.start() == process.start())
                .mapToLong(Entry::at)
                .limit(1)
                .filter(at -> at - poll >= TO_BE_READ)
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    private long markers(Started process, long from, long to) {
        var text = new ByteArrayOutputStream();
        printed(process, from, to).forEach(entry -> text.writeBytes(entry.bytes()));
        return text.toString(UTF_8)
                .lines()
                .filter(line -> line.startsWith(MARKER))
                .count();
    }

    private List<Wrote> printed(Started process, long from, long to) {
        return actual.all(Wrote.class).stream()
                .filter(entry -> entry.start() == process.start() && entry.stream() == OutputStreamKind.STDOUT)
                .filter(entry -> entry.at() >= from && entry.at() < to)
                .toList();
    }

    /** After extension registration and the like, the first request is a poll. */
    InitExpectation firstRequestIsAPoll() {
        expectRequests(actual).some();
        var first = actual.calls().stream()
                .filter(call -> !MAY_PRECEDE_POLL.contains(call.route().endpoint()))
                .findFirst();
        return none(
                first.filter(call -> !call.to(Endpoint.NEXT)).stream().toList(),
                "the first request after initialization must be GET /2018-06-01/runtime/invocation/next");
    }

    /** No request goes to the paths of SnapStart. */
    InitExpectation asksForNoRestore() {
        return none(
                Stream.of(Endpoint.RESTORE_NEXT, Endpoint.RESTORE_ERROR)
                        .flatMap(endpoint -> actual.calls(endpoint).stream())
                        .toList(),
                "without SnapStart nothing may be asked of /runtime/restore");
    }

    /** The first poll comes in this time. */
    InitExpectation pollsWithin(Duration limit) {
        long started = actual.starts().get(0).at();
        if (actual.polls().stream().noneMatch(poll -> poll.at() - started <= limit.toNanos())) {
            throw broken("the first poll must come within " + limit.toMillis() + " ms of the start", actual.polls());
        }
        return this;
    }

    /** The first poll comes no sooner than this after the start. */
    InitExpectation pollsNotBefore(Duration sinceStart) {
        long started = actual.starts().get(0).at();
        if (actual.polls().isEmpty()) {
            throw broken("the runtime must poll /next, but no poll came" + inVain(), List.copyOf(actual.starts()));
        }
        return none(
                actual.polls().stream()
                        .filter(poll -> poll.at() - started < sinceStart.toNanos())
                        .toList(),
                "the first poll must wait for the end of the initialization, which takes " + sinceStart.toMillis()
                        + " ms");
    }

    /** There is nothing to deliver an event to. */
    InitExpectation neverPolls() {
        return none(actual.polls(), "after a failed initialization the runtime must not poll");
    }

    /** The process ends, and not with this status. */
    InitExpectation endsOtherwiseThanWith(int status) {
        if (actual.exits().isEmpty()) {
            throw broken("the process must end" + inVain(), actual.starts());
        }
        return noneEndsWith(status);
    }

    /** Whichever process ends by itself, it does not end with this status. */
    InitExpectation noneEndsWith(int status) {
        return none(
                actual.exits().stream()
                        .filter(ended -> ended.exit().status() == status)
                        .toList(),
                "the process must end with another status than " + status);
    }

    /** The output names this. */
    InitExpectation names(String word) {
        if (Stream.of(OutputStreamKind.values()).map(actual::output).noneMatch(text -> text.contains(word))) {
            throw broken("the output must name " + word, actual.exits());
        }
        return this;
    }

    /** Every process that was started has ended. */
    InitExpectation endedInEachStart() {
        if (actual.gaveUp().isPresent()) {
            throw broken("the process must end soon after a failed initialization" + inVain(), actual.starts());
        }
        return this;
    }
}
