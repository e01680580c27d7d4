package io.github.lambdaconformance.suites.clause.snapstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Answered;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Wrote;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.Expectation;
import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** When the hooks run, by the line that each of them prints at its end. */
final class HookExpectation extends Expectation<HookExpectation> {

    private static final String LINE = "CONFORMANCE ";
    private static final List<String> BEFORE = List.of("before H2", "before H1");
    private static final List<String> AFTER = List.of("after H1", "after H2");

    HookExpectation(Transcript actual) {
        super(actual, HookExpectation.class);
    }

    /** What the hooks before the snapshot print is there when the restore is told. */
    @LooksThrough(Instrument.BEFORE_HOOKS)
    HookExpectation ranBeforeTheSnapshot() {
        var restored = restore();
        return none(
                notBefore(restored.at(), BEFORE),
                "before-snapshot hooks must have ended when /runtime/restore/next is called, but of " + BEFORE
                        + " were seen by then: " + seen(BEFORE, restored.at()),
                restored);
    }

    /** What the hooks after the restore print is there when this event comes, and was not there before the restore. */
    @LooksThrough(Instrument.AFTER_HOOKS)
    HookExpectation ranBetweenTheRestoreAnd(Event event) {
        var restored = restore();
        var early = AFTER.stream().filter(hook -> at(hook) < restored.at()).toList();
        none(
                early,
                "after-restore hooks must not run before /runtime/restore/next is answered, but did: " + early,
                restored);
        var delivery = delivery(event);
        return none(
                notBefore(delivery.at(), AFTER),
                "after-restore hooks must have ended before the first poll, but of " + AFTER + " were seen by then: "
                        + seen(AFTER, delivery.at()),
                delivery);
    }

    /** Before-snapshot hooks run in the reverse order of their registration, after-restore hooks in that order. */
    @LooksThrough({Instrument.BEFORE_HOOKS, Instrument.AFTER_HOOKS})
    HookExpectation ranInOrder() {
        var restored = restore();
        var expected = Stream.concat(BEFORE.stream(), AFTER.stream()).toList();
        var found = expected.stream()
                .filter(hook -> text().contains(LINE + hook))
                .sorted(Comparator.comparingInt(hook -> text().indexOf(LINE + hook)))
                .toList();
        return none(
                found.equals(expected) ? List.of() : List.of("order"),
                "hooks must run in the order " + expected + ", but what was seen is " + found,
                restored);
    }

    private HookExpectation none(List<String> wrong, String reason, Entry where) {
        return wrong.isEmpty() ? this : failed(broken(reason, where));
    }

    private List<String> notBefore(long at, List<String> hooks) {
        return hooks.stream().filter(hook -> at(hook) >= at).toList();
    }

    private List<String> seen(List<String> hooks, long before) {
        return hooks.stream().filter(hook -> at(hook) < before).toList();
    }

    /** The answer that told the runtime of its restore. */
    @LooksThrough(Instrument.RESTORE)
    private Answered restore() {
        return actual.calls(Endpoint.RESTORE_NEXT).stream()
                .flatMap(call -> actual.answerTo(call).stream())
                .findFirst()
                .orElseThrow(() -> broken(
                        "the runtime must wait at /runtime/restore/next until it is answered, but did not" + inVain(),
                        actual.exits()));
    }

    /** When this hook had printed its line; the end of time if it never did. */
    private long at(String hook) {
        return Stream.of(OutputStreamKind.values())
                .mapToLong(stream -> at(LINE + hook, stream))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    @LooksThrough(Instrument.PRINTED_TEXT)
    private long at(String line, OutputStreamKind stream) {
        var text = new ByteArrayOutputStream();
        for (Wrote entry : actual.all(Wrote.class)) {
            if (entry.stream() == stream) {
                text.writeBytes(entry.bytes());
                if (text.toString(UTF_8).contains(line)) {
                    return entry.at();
                }
            }
        }
        return Long.MAX_VALUE;
    }

    @LooksThrough(Instrument.PRINTED_TEXT)
    private String text() {
        return actual.output(OutputStreamKind.STDOUT) + actual.output(OutputStreamKind.STDERR);
    }
}
