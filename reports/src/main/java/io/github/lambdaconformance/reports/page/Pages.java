package io.github.lambdaconformance.reports.page;

import io.github.lambdaconformance.reports.file.InvalidResults;
import io.github.lambdaconformance.reports.file.ResultFormat;
import io.github.lambdaconformance.reports.file.ResultReader;
import io.github.lambdaconformance.reports.measure.MeasurementFile;
import io.github.lambdaconformance.reports.measure.Measurements;
import io.github.lambdaconformance.reports.page.allure.AllurePage;
import io.github.lambdaconformance.reports.page.badge.BadgePage;
import io.github.lambdaconformance.reports.page.html.HtmlPage;
import io.github.lambdaconformance.reports.page.junit.JunitPage;
import io.github.lambdaconformance.reports.page.markdown.SummaryPage;
import io.github.lambdaconformance.reports.page.output.Beside;
import io.github.lambdaconformance.reports.page.output.Page;
import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.verdict.Results;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes every page of a run. */
public final class Pages {

    private Pages() {}

    /**
     * Reads {@code results.jsonl} in a folder, and measurements where they lie beside it, and writes all pages there.
     *
     * @param beside what else is shown
     * @return what was read, for the terminal
     * @throws InvalidResults when the result file cannot be read or believed; then no page is written
     * @throws java.io.UncheckedIOException when a page cannot be written
     */
    public static Results render(Path folder, Beside beside) throws InvalidResults {
        var results = ResultReader.read(folder.resolve(ResultFormat.NAME));
        render(results, beside.with(measured(folder)), Transcripts.in(folder), folder);
        return results;
    }

    /** Writes all pages of these results, and of what stands beside them, into a folder. */
    public static void render(Results results, Beside beside, Transcripts transcripts, Path folder) {
        all(beside).forEach(page -> page.write(results, transcripts, folder));
    }

    private static List<Page> all(Beside beside) {
        return List.of(
                new HtmlPage(beside),
                new BadgePage(beside.today()),
                new JunitPage(),
                new AllurePage(),
                new SummaryPage(beside));
    }

    /**
     * The measurements beside results; empty when nothing was measured.
     *
     * @throws InvalidResults when they are there but cannot be read or believed
     */
    public static Optional<Measurements> measured(Path folder) throws InvalidResults {
        var file = folder.resolve(MeasurementFile.NAME);
        return Files.exists(file) ? Optional.of(MeasurementFile.read(file)) : Optional.empty();
    }
}
