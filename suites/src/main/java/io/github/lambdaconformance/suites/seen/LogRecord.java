package io.github.lambdaconformance.suites.seen;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A line of the log that is one JSON object, as loggers write it in Lambda's JSON format.
 *
 * @param members the object
 */
public record LogRecord(JsonNode members) {

    /** The second is Java's. */
    private static final List<String> REQUEST_ID = List.of("requestId", "AWSRequestId");

    /** All of them, by whichever stream they left the process. */
    public static List<LogRecord> in(Transcript seen) {
        return Stream.of(OutputStreamKind.values())
                .flatMap(stream -> lines(seen.output(stream)))
                .flatMap(line -> read(line).stream())
                .toList();
    }

    /** The lines of a text; a carriage return within one joins what was several lines before. */
    public static Stream<String> lines(String text) {
        return Stream.of(text.split("\n", -1));
    }

    /** The record that is this text; empty when it is none. */
    public static Optional<LogRecord> read(String line) {
        return Optional.of(line.strip())
                .filter(text -> text.startsWith("{"))
                .flatMap(text -> StrictJson.read(text.getBytes(UTF_8)))
                .map(LogRecord::new);
    }

    /** What it says: a text, or an object that was logged. */
    public JsonNode message() {
        return members.path("message");
    }

    /** Whether its message is this text. */
    public boolean says(String text) {
        return StrictJson.hasText(members, "message", text);
    }

    /** Whose invocation it names, wherever in it that stands; none or an empty text when it names none. */
    public JsonNode requestId() {
        return REQUEST_ID.stream()
                .flatMap(name -> Stream.ofNullable(members.findValue(name)))
                .findFirst()
                .orElse(StrictJson.NONE);
    }
}
