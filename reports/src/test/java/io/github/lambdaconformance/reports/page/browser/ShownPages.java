package io.github.lambdaconformance.reports.page.browser;

import io.github.lambdaconformance.reports.MeasuredSamples;
import io.github.lambdaconformance.reports.Samples;
import io.github.lambdaconformance.reports.TwoRuns;
import io.github.lambdaconformance.reports.page.Pages;
import io.github.lambdaconformance.reports.page.output.Beside;
import io.github.lambdaconformance.reports.verdict.Results;
import java.nio.file.Path;
import java.util.Optional;

/** Pages for the browser to show, in a folder. */
record ShownPages(Path folder) {

    /** Every verdict and mark, side by side, and what the runtimes cost. */
    Path sideBySide() {
        return page(Samples.results(), Samples.beside(Optional.of(MeasuredSamples.measurements())));
    }

    /** One run after another. */
    Path compared() {
        return page(TwoRuns.now(), TwoRuns.beside());
    }

    Path page(Results results, Beside beside) {
        Pages.render(results, beside, Samples.transcripts(), folder);
        return folder.resolve("index.html");
    }
}
