package io.github.lambdaconformance.suites.firststeps;

import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Wrote;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.lambda.transcript.Visible;
import io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one start of a runtime printed, however many writes that took. A program that fails says at the end of it why.
 *
 * @param text all that was kept of its standard error, or of its standard output if that stayed silent
 */
record Printed(OutputStreamKind stream, String text) {

    private static final int FIRST = 1;
    private static final int LAST = 8;
    private static final int WIDTH = 160;
    private static final int SEARCHED = 64 * 1024;
    private static final String INDENT = "              ";
    private static final Pattern LINE_FEED = Pattern.compile("\n");
    private static final Pattern WINDOWS = Pattern.compile(
            "(\\r|\\^M|\\\\r)['\"]?: .*(not found|No such file|bad interpreter|invalid)|bad interpreter.*\\^M|\\$'\\\\r'");

    /** By the latest start that printed anything: its last words stand last. */
    static Printed by(Transcript seen) {
        var all = seen.all(Wrote.class);
        int start = all.stream().mapToInt(Wrote::start).max().orElse(1);
        return Stream.of(OutputStreamKind.STDERR, OutputStreamKind.STDOUT)
                .map(stream -> new Printed(stream, text(all, start, stream)))
                .filter(printed -> !printed.text.isBlank())
                .findFirst()
                .orElse(new Printed(OutputStreamKind.STDERR, ""));
    }

    private static String text(List<Wrote> all, int start, OutputStreamKind stream) {
        var bytes = new ByteArrayOutputStream();
        all.stream()
                .filter(each -> each.start() == start && each.stream() == stream)
                .forEach(each -> bytes.writeBytes(each.bytes()));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** For the terminal: the first line and the last ones, and what a carriage return in them means. */
    Stream<String> lines() {
        // Not lines(), which takes a carriage return for an end as well: it is to be seen.
        var all = LINE_FEED.splitAsStream(text).filter(line -> !line.isBlank()).toList();
        var shown = new ArrayList<String>();
        if (all.size() <= FIRST + LAST) {
            all.forEach(line -> shown.add(told(line)));
        } else {
            all.subList(0, FIRST).forEach(line -> shown.add(told(line)));
            shown.add(INDENT + "           … " + (all.size() - FIRST - LAST) + " more lines");
            all.subList(all.size() - LAST, all.size()).forEach(line -> shown.add(told(line)));
        }
        return Stream.concat(shown.stream(), hint());
    }

    /** The last line of it that says anything. */
    Optional<String> last() {
        return LINE_FEED
                .splitAsStream(text)
                .filter(line -> !line.isBlank())
                .reduce((earlier, later) -> later)
                .map(line -> Visible.printed(line.strip(), WIDTH));
    }

    private String told(String line) {
        return INDENT + stream.name().toLowerCase(Locale.ROOT) + "     " + Visible.printed(line, WIDTH);
    }

    private Stream<String> hint() {
        return WINDOWS.matcher(text.substring(Math.max(0, text.length() - SEARCHED)))
                        .find()
                ? Stream.of(
                        INDENT + "suite      a script has Windows line ends (CRLF), and the carriage return is taken"
                                + " for a part of a name: give it LF alone (sed -i 's/\\r$//' FILE)")
                : Stream.empty();
    }
}
