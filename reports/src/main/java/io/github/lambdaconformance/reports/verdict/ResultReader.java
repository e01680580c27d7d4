package io.github.lambdaconformance.reports.verdict;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads {@code results.jsonl}, and believes nothing that contradicts itself. */
public final class ResultReader {

    private final Path file;
    private final ResultChecks checks = new ResultChecks();
    private int number;

    private ResultReader(Path file) {
        this.file = file;
    }

    /**
     * The results in a file. A file without footer, even one that breaks off within a line, is a truncated run.
     *
     * @throws InvalidResults when the file cannot be read, or says what cannot be
     */
    public static Results read(Path file) throws InvalidResults {
        return new ResultReader(file).results();
    }

    private Results results() throws InvalidResults {
        for (var line : wholeLines(text())) {
            number++;
            add(line);
        }
        return checks.results().orElseThrow(() -> new InvalidResults(file, 1, "there is no header; judge again"));
    }

    private String text() throws InvalidResults {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new InvalidResults(file, "cannot be read (" + e.getClass().getSimpleName() + "); judge first");
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
            return ResultFormat.JSON.readTree(text).isObject();
        } catch (JacksonException e) {
            return false;
        }
    }

    private void add(String line) throws InvalidResults {
        var json = parsed(line);
        refuseOtherVersion(json);
        var faults = ResultFormat.faults(json);
        if (!faults.isEmpty()) {
            throw wrong(faults.get(0) + "; results.schema.json says what is valid");
        }
        try {
            checks.add(json);
        } catch (ResultChecks.Contradiction e) {
            throw wrong(e.sentence());
        }
    }

    private JsonNode parsed(String line) throws InvalidResults {
        try {
            return ResultFormat.JSON.readTree(line);
        } catch (JacksonException e) {
            throw wrong(
                    "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse("") + "; judge again");
        }
    }

    private void refuseOtherVersion(JsonNode json) throws InvalidResults {
        var version = json.path("version");
        if (number == 1 && version.isInt() && version.intValue() != ResultFormat.VERSION) {
            throw wrong("version " + version + " of the format, but this suite reads version " + ResultFormat.VERSION
                    + "; render it with the suite that wrote it");
        }
    }

    private InvalidResults wrong(String what) {
        return new InvalidResults(file, number, what);
    }
}
