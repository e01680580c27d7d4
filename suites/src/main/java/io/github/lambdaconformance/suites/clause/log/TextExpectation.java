package io.github.lambdaconformance.suites.clause.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Wrote;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.LogRecord;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a record looks like where no format, or Lambda's text format, is asked for. */
final class TextExpectation extends Expectation<TextExpectation> {

    /** As they were, joined by carriage returns, or with the escapes of a quoted text. */
    private static final String BETWEEN_LINES = "(?:[\\r\\n]|\\\\[rn])+";

    TextExpectation(Transcript actual) {
        super(actual, TextExpectation.class);
    }

    /** There is a line with this message, and it is no JSON object. */
    TextExpectation isPlain(String message) {
        if (records().noneMatch(record -> record.contains(message))) {
            throw broken("the record '" + message + "' should be in the log", actual.all(Wrote.class));
        }
        return none(
                printing(message).stream()
                        .filter(wrote -> LogRecord.lines(text(wrote))
                                .filter(line -> line.contains(message))
                                .anyMatch(line -> LogRecord.read(line).isPresent()))
                        .toList(),
                "without a format of its own, and in that called Text, a record should be plain text, not JSON");
    }

    /** These lines of one message stand together in one record: a frame, the message of a JSON object, a line. */
    TextExpectation isOneRecord(List<String> lines) {
        var whole = Pattern.compile(lines.stream().map(Pattern::quote).collect(joining(BETWEEN_LINES)));
        if (records().noneMatch(record -> whole.matcher(record).find())) {
            throw broken(
                    "a message of " + lines.size() + " lines should be one record, but no record holds all of them",
                    printing(lines.get(0)));
        }
        return this;
    }

    /** Frames, lines, and the messages of those that are JSON. */
    private Stream<String> records() {
        var frames = new TelemetryExpectation(actual).frames().stream().map(TelemetryFrame::text);
        var printed = Stream.of(OutputStreamKind.STDOUT, OutputStreamKind.STDERR)
                .flatMap(stream -> LogRecord.lines(actual.output(stream)));
        return Stream.concat(frames, printed).flatMap(TextExpectation::withMessage);
    }

    private static Stream<String> withMessage(String record) {
        return Stream.concat(
                Stream.of(record),
                LogRecord.read(record).stream().map(found -> found.message().asString("")));
    }

    private List<Wrote> printing(String message) {
        return actual.all(Wrote.class).stream()
                .filter(wrote -> text(wrote).contains(message))
                .toList();
    }

    private static String text(Wrote wrote) {
        return new String(wrote.bytes(), UTF_8);
    }
}
