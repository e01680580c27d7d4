package io.github.lambdaconformance.reports.file;

import io.github.lambdaconformance.reports.verdict.Results;
import java.nio.file.Path;

/** Reads {@code results.jsonl}, and believes nothing that contradicts itself. */
public final class ResultReader {

    private ResultReader() {}

    /**
     * The results in a file. A file without footer, even one that breaks off within a line, is a truncated run.
     *
     * @throws InvalidResults when the file cannot be read, or says what cannot be
     */
    public static Results read(Path file) throws InvalidResults {
        var checks = new ResultChecks();
        LineReader.read(file, ResultFormat.LINES, checks::add);
        return checks.results().orElseThrow(() -> new InvalidResults(file, 1, "there is no header; judge again"));
    }
}
