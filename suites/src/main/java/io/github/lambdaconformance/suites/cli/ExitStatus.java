package io.github.lambdaconformance.suites.cli;

import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;

/** The exit statuses of the command line; part of its interface. */
final class ExitStatus {

    static final int CONFORMANT = 0;
    static final int UNEXPECTED = 1;
    static final int USAGE = 2;
    static final int HARNESS = 3;

    private ExitStatus() {}

    /** The worst that the results hold. */
    static int of(Results results) {
        if (results.truncated() || results.judgements().stream().anyMatch(Judgement::harnessFailed)) {
            return HARNESS;
        }
        return results.judgements().stream().anyMatch(Judgement::unexpected) ? UNEXPECTED : CONFORMANT;
    }
}
