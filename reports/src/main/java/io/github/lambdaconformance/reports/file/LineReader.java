package io.github.lambdaconformance.reports.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;

/** Reads a file of JSON lines, and passes on only lines that its format knows. */
public final class LineReader {

    /** Takes the lines in their order. */
    @FunctionalInterface
    public interface Taker {

        void take(JsonNode line) throws Contradiction;
    }

    private final Path file;
    private final LineFormat format;
    private int number;

    private LineReader(Path file, LineFormat format) {
        this.file = file;
        this.format = format;
    }

    /**
     * Reads all whole lines; a last line that breaks off is left out.
     *
     * @throws InvalidResults when the file cannot be read, or a line is wrong
     */
    public static void read(Path file, LineFormat format, Taker taker) throws InvalidResults {
        var reader = new LineReader(file, format);
        for (var line : wholeLines(reader.text())) {
            reader.number++;
            reader.pass(line, taker);
        }
    }

    private String text() throws InvalidResults {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            var first = format.again().replace(" again", " first");
            throw new InvalidResults(file, (Files.exists(file) ? "cannot be read; " : "does not exist; ") + first);
        }
    }

    private static List<String> wholeLines(String text) {
        var end = text.lastIndexOf('\n') + 1;
        // A run that is killed while it writes leaves a part of a line.
        return (isJson(text.substring(end)) ? text : text.substring(0, end))
                .lines()
                .toList();
    }

    private static boolean isJson(String text) {
        try {
            return Json.MAPPER.readTree(text).isObject();
        } catch (JacksonException e) {
            return false;
        }
    }

    private void pass(String line, Taker taker) throws InvalidResults {
        var json = parsed(line);
        refuseOtherVersion(json);
        var faults = format.faults(json);
        if (!faults.isEmpty()) {
            throw wrong(faults.get(0) + "; " + format.name() + " says what is valid");
        }
        try {
            taker.take(json);
        } catch (Contradiction e) {
            throw wrong(e.sentence());
        } catch (InvalidFormatException e) {
            throw wrong(e.getValue() + " is nothing that this suite knows; render it with the suite that wrote it");
        }
    }

    private JsonNode parsed(String line) throws InvalidResults {
        try {
            return Json.MAPPER.readTree(line);
        } catch (JacksonException e) {
            throw wrong("not JSON: " + firstLine(e) + "; " + format.again());
        }
    }

    private static String firstLine(JacksonException problem) {
        return problem.getOriginalMessage().lines().findFirst().orElse("");
    }

    private void refuseOtherVersion(JsonNode json) throws InvalidResults {
        var version = json.path("version");
        if (number == 1 && version.isInt() && version.intValue() != format.version()) {
            throw wrong("version " + version + " of the format, but this suite reads version " + format.version()
                    + "; render it with the suite that wrote it");
        }
    }

    private InvalidResults wrong(String what) {
        return new InvalidResults(file, number, what);
    }
}
