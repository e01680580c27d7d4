package io.github.lambdaconformance.suites.cli;

import io.github.lambdaconformance.reports.file.InvalidResults;
import io.github.lambdaconformance.reports.history.History;
import io.github.lambdaconformance.reports.history.ReleaseFile;
import io.github.lambdaconformance.reports.page.output.Folder;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.suites.settings.UsageError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A folder with a file for each release. */
final class HistoryFolder {

    private HistoryFolder() {}

    /**
     * Adds a release, in place of what was there of it.
     *
     * @return where it lies
     * @throws UsageError when the run says too little for a release
     */
    static Path add(Results results, Path folder) {
        if (results.truncated() || results.header().partial()) {
            throw new UsageError("--release: the run " + (results.truncated() ? "was cut off" : "left clauses out")
                    + ", so it cannot stand for a release; judge all of them");
        }
        var file = folder.resolve(ReleaseFile.name(results));
        Folder.write(file, ReleaseFile.text(results));
        var index = folder.resolve(History.INDEX);
        var names = lines(index);
        names.add(ReleaseFile.name(results));
        Folder.write(index, String.join("\n", names) + "\n");
        return file;
    }

    private static Set<String> lines(Path index) {
        try {
            return new LinkedHashSet<>(
                    Files.exists(index) ? Files.readAllLines(index, StandardCharsets.UTF_8) : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The releases of a folder.
     *
     * @throws InvalidResults when one of them cannot be believed
     * @throws UsageError when it is no folder, or there are none
     */
    static History read(Path folder) throws InvalidResults {
        if (!Files.isDirectory(folder)) {
            throw new UsageError("--history " + folder + ": is no folder; give one that report --release wrote to");
        }
        var history = History.in(folder);
        if (history.releases().isEmpty()) {
            throw new UsageError("--history " + folder + ": holds no *.jsonl; report --release writes one");
        }
        return history;
    }
}
