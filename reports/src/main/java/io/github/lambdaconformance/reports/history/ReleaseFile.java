package io.github.lambdaconformance.reports.history;

import static java.util.stream.Collectors.joining;

import io.github.lambdaconformance.reports.file.InvalidResults;
import io.github.lambdaconformance.reports.file.Json;
import io.github.lambdaconformance.reports.file.LineFormat;
import io.github.lambdaconformance.reports.file.LineReader;
import io.github.lambdaconformance.reports.verdict.Results;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes and reads the file of one release: a line for each clause, so that a comparison of two files reads like one of two releases. */
public final class ReleaseFile {

    /** The version of the format, which the first line names. */
    static final int VERSION = 1;

    /** How the names of such files end. */
    public static final String ENDING = ".jsonl";

    private static final LineFormat LINES =
            new LineFormat(ReleaseFile.class, "history.schema.json", VERSION, "write it again (report --release)");

    private ReleaseFile() {}

    /** Under which name results go into a folder of history. */
    public static String name(Results results) {
        return Release.label(results) + ENDING;
    }

    /** The verdicts of a whole run, in short. */
    public static String text(Results results) {
        List<ReleaseLine> lines = new ArrayList<>();
        var clauses = results.header().clauses();
        lines.add(ReleaseLine.Head.of(results.header()));
        clauses.forEach(clause -> lines.add(ReleaseLine.Found.of(clause, results)));
        lines.add(new ReleaseLine.Foot(ReleaseLine.Foot.KIND, clauses.size()));
        return lines.stream()
                .map(line -> Json.MAPPER.writeValueAsString(line) + "\n")
                .collect(joining());
    }

    /** Whether a file begins as such a one does. */
    public static boolean isOne(Path file) {
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.findFirst()
                    .filter(line -> line.startsWith("{\"kind\":\"" + ReleaseLine.Head.KIND + "\""))
                    .isPresent();
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /**
     * Reads what was written.
     *
     * @throws InvalidResults when the file cannot be read, or says what cannot be
     */
    public static Release read(Path file) throws InvalidResults {
        var checks = new ReleaseChecks();
        LineReader.read(file, LINES, checks::add);
        return checks.release()
                .orElseThrow(() -> new InvalidResults(file, "its end is missing; write it again (report --release)"));
    }
}
