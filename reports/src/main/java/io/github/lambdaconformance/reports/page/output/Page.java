package io.github.lambdaconformance.reports.page.output;

import io.github.lambdaconformance.reports.verdict.Results;
import java.nio.file.Path;

/** One rendering of results; a new one is a class and a line in {@code Pages}. */
public interface Page {

    /** Writes it below {@code folder}, in place of what an earlier run left there. */
    void write(Results results, Transcripts transcripts, Path folder);
}
