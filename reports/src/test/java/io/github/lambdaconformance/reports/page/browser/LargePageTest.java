package io.github.lambdaconformance.reports.page.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.ManyResults;
import io.github.lambdaconformance.reports.Samples;
import io.github.lambdaconformance.reports.page.html.HtmlPage;
import io.github.lambdaconformance.reports.verdict.Results;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A page of many runtimes and clauses stays small; how fast it is depends on the machine, so that is only told. */
@ExtendWith(BrowserExtension.class)
class LargePageTest {

    private static final int LARGEST = 2_500_000;
    private static final int TIMES = 3;

    @TempDir
    private Path folder;

    @Test
    void twelveRuntimesAndAllOfTheirTranscriptsFitIntoASmallFile() {
        assertThat(html(ManyResults.of(12, 258)).getBytes(UTF_8).length).isLessThan(LARGEST);
    }

    @Test
    void eightThousandVerdictsArePainted(Tab tab) throws IOException {
        var results = ManyResults.of(20, 400);
        var before = spent();
        var html = html(results);
        var rendered = spent() - before;
        var page = Files.writeString(folder.resolve("page.html"), html);
        // As long, but nothing happens.
        var empty = Files.writeString(
                folder.resolve("empty.html"), html.replace("<script>\n'use strict'", "<script type=text/plain>\n"));

        var full = painted(tab, page);
        assertThat(tab.count("#matrix button.cell")).isEqualTo(8000);
        tell(html.length(), rendered, full, painted(tab, empty));
    }

    private static void tell(int bytes, double rendered, double full, double empty) {
        System.out.printf(
                Locale.ROOT,
                "20 runtimes x 400 clauses: %.1f MB, rendered in %.1f s of processor time; painted after %.0f ms, %.1f times as long"
                        + " as an empty page of this size (%.0f ms)%n",
                bytes / 1e6,
                rendered,
                full,
                full / empty,
                empty);
    }

    private static String html(Results results) {
        return Objects.requireNonNull(new HtmlPage(Samples.beside(Optional.empty()))
                .files(results, ManyResults.transcripts())
                .get(HtmlPage.NAME));
    }

    private static double spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    /** The least of several times, from the first byte to the frame that shows the matrix. */
    private static double painted(Tab tab, Path page) {
        return DoubleStream.generate(() -> {
                    tab.open(page, "", Look.WIDE_LIGHT)
                            .until("performance.getEntriesByType('paint').length > 0 && window.painted");
                    return tab.number("window.painted");
                })
                .limit(TIMES)
                .min()
                .orElseThrow();
    }
}
