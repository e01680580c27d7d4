package io.github.lambdaconformance.reports.change;

import io.github.lambdaconformance.reports.standing.Finding;
import io.github.lambdaconformance.reports.verdict.Judgement;

/** How bad a verdict is for the runtime, so that two of them can be compared. */
final class Severity {

    /** From here on a MUST is not kept. */
    static final int MUST = 2;

    private static final int ADVICE = 1;
    private static final int DECIDING = 3;

    private Severity() {}

    /** 0 for what is not the runtime's fault. */
    static int of(Judgement judgement) {
        return switch (Finding.of(judgement)) {
            case VIOLATED -> DECIDING;
            case ROBUSTNESS -> MUST;
            case UNSTEADY -> judgement.clause().decidesConformance() ? DECIDING : ADVICE;
            case DISCOURAGED -> ADVICE;
            case HARNESS_ERROR, NOT_TESTABLE, NOT_APPLICABLE, OBSERVED, MET -> 0;
        };
    }
}
