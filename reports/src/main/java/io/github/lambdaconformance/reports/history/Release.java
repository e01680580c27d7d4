package io.github.lambdaconformance.reports.history;

import io.github.lambdaconformance.reports.verdict.Results;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What all runtimes came to with one release of the suite.
 *
 * @param results of each verdict what it is, and whether the baseline knew it; without texts, times and transcripts
 */
public record Release(Results results) {

    private static final String UNFINISHED = "-SNAPSHOT";

    /** The version of the suite; a run before a release is made with its draft. */
    public String label() {
        return label(results);
    }

    static String label(Results results) {
        return results.header().suite().replace(UNFINISHED, "");
    }

    /** When the runtimes were judged. */
    public Instant judged() {
        return results.header().started();
    }

    /** The day of that. */
    public LocalDate day() {
        return judged().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
