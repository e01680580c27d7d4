package io.github.lambdaconformance.suites.cli;

import io.github.lambdaconformance.reports.file.InvalidResults;
import io.github.lambdaconformance.reports.file.ResultFormat;
import io.github.lambdaconformance.reports.file.ResultReader;
import io.github.lambdaconformance.reports.history.ReleaseFile;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.suites.settings.UsageError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Results with which others are compared. */
final class EarlierRun {

    private EarlierRun() {}

    /**
     * Those of a file, of a folder, or the newest in a folder of history.
     *
     * @throws InvalidResults when they cannot be believed
     * @throws UsageError when there are none
     */
    static Results read(Path given) throws InvalidResults {
        var path = given.toAbsolutePath().normalize();
        if (!Files.isDirectory(path)) {
            return read(path, ReleaseFile.isOne(path));
        }
        var own = path.resolve(ResultFormat.NAME);
        return Files.exists(own) ? ResultReader.read(own) : newest(given, files(path));
    }

    /** Of a run in full, or of a release in short. */
    private static Results read(Path file, boolean release) throws InvalidResults {
        return release ? ReleaseFile.read(file).results() : ResultReader.read(file);
    }

    private static Results newest(Path given, List<Path> files) throws InvalidResults {
        List<Results> all = new ArrayList<>();
        for (Path file : files) {
            all.add(read(file, ReleaseFile.isOne(file)));
        }
        return all.stream()
                .max(Comparator.comparing(each -> each.header().started()))
                .orElseThrow(() -> new UsageError("--against " + given + ": holds no results, neither "
                        + ResultFormat.NAME + " nor other *.jsonl; give what judge wrote (--out)"));
    }

    private static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        try (var found = Files.newDirectoryStream(folder, "*.jsonl")) {
            found.forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
