package io.github.lambdaconformance.suites.cli;

import io.github.lambdaconformance.reports.file.InvalidResults;
import io.github.lambdaconformance.reports.file.ResultFormat;
import io.github.lambdaconformance.reports.file.ResultMerge;
import io.github.lambdaconformance.reports.file.ResultReader;
import io.github.lambdaconformance.reports.measure.MeasurementFile;
import io.github.lambdaconformance.reports.measure.Measurements;
import io.github.lambdaconformance.reports.page.Pages;
import io.github.lambdaconformance.reports.page.output.Folder;
import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.suites.settings.UsageError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a report is made of.
 *
 * @param results of all runs together
 * @param folders where each result came from, in the order in which they were given
 * @param transcripts by the path in the results, wherever they lie
 */
record ReportSources(Results results, List<Path> folders, Optional<Measurements> measured, Transcripts transcripts) {

    /**
     * Reads result files, or those in folders.
     *
     * @param measurements in place of those beside the results
     * @throws InvalidResults when they cannot be believed or do not go together
     * @throws UsageError when there are none, or measurements of several runs
     */
    static ReportSources read(List<Path> given, Optional<Path> measurements) throws InvalidResults {
        var files = results(given);
        var folders = files.keySet().stream().map(Path::getParent).toList();
        var merged = files.size() == 1 ? files.values().iterator().next() : ResultMerge.of(files);
        return new ReportSources(merged, folders, measured(folders, measurements), transcripts(merged, homes(files)));
    }

    private static Map<Path, Results> results(List<Path> given) throws InvalidResults {
        Map<Path, Results> files = new LinkedHashMap<>();
        for (var path : given) {
            var file = file(path);
            if (files.containsKey(file)) {
                throw new UsageError(path + ": given twice");
            }
            files.put(file, ResultReader.read(file));
        }
        return files;
    }

    /** The folder in which each runtime's results lie. */
    private static Map<String, Path> homes(Map<Path, Results> files) {
        Map<String, Path> homes = new LinkedHashMap<>();
        files.forEach((file, results) ->
                results.header().runtimes().forEach(runtime -> homes.put(runtime.name(), file.getParent())));
        return homes;
    }

    private static Path file(Path given) {
        var path = given.toAbsolutePath().normalize();
        var file = Files.isDirectory(path) ? path.resolve(ResultFormat.NAME) : path;
        if (!Files.isRegularFile(file)) {
            throw new UsageError(
                    given + ": holds no " + ResultFormat.NAME + "; give the folder that judge wrote to (--out)");
        }
        return file;
    }

    private static Optional<Measurements> measured(List<Path> folders, Optional<Path> given) throws InvalidResults {
        if (given.isPresent()) {
            return Optional.of(MeasurementFile.read(given.get()));
        }
        var beside = folders.stream()
                .distinct()
                .filter(folder -> Files.exists(folder.resolve(MeasurementFile.NAME)))
                .toList();
        if (beside.size() > 1) {
            throw new UsageError("measurements of several runs cannot be compared; give those of one (--measurements)");
        }
        return beside.isEmpty() ? Optional.empty() : Pages.measured(beside.get(0));
    }

    /** A transcript lies beside the results of its runtime, and nowhere else. */
    private static Transcripts transcripts(Results results, Map<String, Path> homes) {
        var byPath = new LinkedHashMap<String, Transcripts>();
        for (var judgement : results.judgements()) {
            Optional.ofNullable(homes.get(judgement.runtime()))
                    .ifPresent(home -> byPath.put(judgement.transcript(), Transcripts.in(home)));
        }
        return path ->
                Optional.ofNullable(byPath.get(path)).map(of -> of.text(path)).orElse("");
    }

    /** The folder of the results, if it is only one. */
    Optional<Path> onlyFolder() {
        return folders.size() == 1 ? Optional.of(folders.get(0)) : Optional.empty();
    }

    /** Writes all transcripts that the results name into a folder. */
    void copyTranscripts(Path folder) {
        results.judgements().stream()
                .map(Judgement::transcript)
                .filter(path -> !path.isEmpty())
                .forEach(path -> Folder.write(inside(folder, path), transcripts.text(path)));
    }

    private static Path inside(Path folder, String path) {
        var file = folder.resolve(path).normalize();
        // The path stands in a file that anybody may have written.
        if (!file.startsWith(folder)) {
            throw new UsageError(path + ": a transcript outside of the results' folder");
        }
        return file;
    }
}
