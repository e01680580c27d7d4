package io.github.lambdaconformance.suites.firststeps;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Answered;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Closed;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.GaveUp;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Strayed;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.lambda.transcript.TranscriptText;
import io.github.lambdaconformance.suites.seen.ErrorObject;
import io.github.lambdaconformance.suites.seen.RefusedCall;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A first step that went wrong when the runtime was first started.
 *
 * @param step the one that seems to have
 * @param told what was seen of it, in one line
 * @param lines that show it: what was refused, what came last on the wire, how it ended, what was printed at the end
 */
public record Stumble(FirstStep step, String told, List<String> lines) {

    private static final int LAST_ON_THE_WIRE = 4;
    private static final Set<Class<? extends Entry>> ON_THE_WIRE =
            Set.of(Called.class, Answered.class, Closed.class, Strayed.class);

    static Stumble at(FirstStep step, Transcript seen) {
        var shown = Stream.of(refused(seen), lastOnTheWire(seen), ends(seen))
                .flatMap(part -> part)
                .collect(toSet());
        var entries = seen.entries().stream().filter(shown::contains).toList();
        var lines = Stream.concat(
                TranscriptText.of(entries, List.of()).lines(), Printed.by(seen).lines());
        return new Stumble(step, told(seen), lines.toList());
    }

    private static String told(Transcript seen) {
        var parts = Stream.of(
                RefusedCall.in(seen).map(RefusedCall::text),
                seen.all(Strayed.class).stream().findFirst().map(stray -> "it connected to " + stray.address()),
                seen.exits().stream()
                        .findFirst()
                        .map(end -> "it ended (" + end.exit().text() + ")" + why(seen)),
                seen.gaveUp().map(GaveUp::text));
        return parts.flatMap(Optional::stream).collect(joining("; "));
    }

    /** What it reported, which is meant to be read; else the last that it printed, for a trace names its reason at the end. */
    private static String why(Transcript seen) {
        return seen.calls().stream()
                .filter(call -> call.to(Endpoint.INIT_ERROR))
                .findFirst()
                .map(report -> " after it had reported " + ErrorObject.text(report))
                .or(() -> Printed.by(seen).last().map(line -> ", and printed last: " + line))
                .orElse("");
    }

    private static Stream<? extends Entry> refused(Transcript seen) {
        return RefusedCall.in(seen).stream().flatMap(refused -> Stream.of(refused.call(), refused.answer()));
    }

    private static Stream<? extends Entry> lastOnTheWire(Transcript seen) {
        var wire = seen.entries().stream()
                .filter(entry -> ON_THE_WIRE.contains(entry.getClass()))
                .toList();
        return wire.stream().skip(Math.max(0, wire.size() - LAST_ON_THE_WIRE));
    }

    private static Stream<? extends Entry> ends(Transcript seen) {
        return Stream.concat(seen.exits().stream().limit(1), seen.gaveUp().stream());
    }
}
