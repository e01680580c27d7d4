package io.github.lambdaconformance.suites.judging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Exited;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Wrote;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.lambda.transcript.Visible;
import io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a process said of why it ends: the line that names the failure. */
final class LastWords {

    /** An exception by its class, or what programs say before they are aborted. */
    private static final Pattern FAILURE = Pattern.compile(
            "^\\W*(\\w+[.:])*\\w*(Error|Exception)\\b.*|.*\\b(panic(ked)?|fatal|terminate called|uncaught)\\b.*",
            Pattern.CASE_INSENSITIVE);

    /** Addresses, numbers of processes, times: they differ from start to start. */
    private static final Pattern VARYING = Pattern.compile("0x\\p{XDigit}+|\\d{3,}");

    private static final int SHOWN = 120;

    private LastWords() {}

    /** Without what differs from start to start, so that the same failure reads the same; empty when it said nothing. */
    static Optional<String> of(Transcript seen, Exited exit) {
        var lines = lines(seen, exit);
        return lines.stream()
                .filter(line -> FAILURE.matcher(line).matches())
                .findFirst()
                .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1)))
                .map(line -> VARYING.matcher(Visible.printed(line, SHOWN)).replaceAll("…"));
    }

    /** What is printed last is often read only after the end was seen. */
    private static List<String> lines(Transcript seen, Exited exit) {
        var text = new ByteArrayOutputStream();
        seen.all(Wrote.class).stream()
                .filter(wrote -> wrote.start() == exit.start() && wrote.stream() == OutputStreamKind.STDERR)
                .forEach(wrote -> text.writeBytes(wrote.bytes()));
        return text.toString(UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("CONFORMANCE"))
                .toList();
    }
}
