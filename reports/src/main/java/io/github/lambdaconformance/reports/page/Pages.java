package io.github.lambdaconformance.reports.page;

import io.github.lambdaconformance.reports.page.allure.AllurePage;
import io.github.lambdaconformance.reports.page.badge.BadgePage;
import io.github.lambdaconformance.reports.page.html.HtmlPage;
import io.github.lambdaconformance.reports.page.junit.JunitPage;
import io.github.lambdaconformance.reports.page.output.Page;
import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.verdict.InvalidResults;
import io.github.lambdaconformance.reports.verdict.ResultReader;
import io.github.lambdaconformance.reports.verdict.Results;
import java.nio.file.Path;
import java.util.List;

/** Writes every page of a run. */
public final class Pages {

    /** The name of the result file in its folder. */
    public static final String RESULTS = "results.jsonl";

    private static final List<Page> ALL = List.of(new HtmlPage(), new BadgePage(), new JunitPage(), new AllurePage());

    private Pages() {}

    /**
     * Reads {@code results.jsonl} in a folder and writes all pages beside it.
     *
     * @return what was read, for the terminal
     * @throws InvalidResults when the result file cannot be read or believed; then no page is written
     * @throws java.io.UncheckedIOException when a page cannot be written
     */
    public static Results render(Path folder) throws InvalidResults {
        var results = ResultReader.read(folder.resolve(RESULTS));
        var transcripts = Transcripts.in(folder);
        ALL.forEach(page -> page.write(results, transcripts, folder));
        return results;
    }
}
