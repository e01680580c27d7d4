package io.github.lambdaconformance.reports.standing;

import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.vocabulary.Level;
import io.github.lambdaconformance.vocabulary.Sign;
import io.github.lambdaconformance.vocabulary.VerdictKind;

/**
 * What a judgement counts as, the worst first. Each has exactly one, whatever the baseline says of it, so that the counts of any
 * judgements add up to all of them.
 */
public enum Finding implements Sign {
    /** A MUST that decides conformance is broken. */
    VIOLATED(VerdictKind.VIOLATED, "violated"),
    /** Another MUST is broken. */
    ROBUSTNESS(VerdictKind.VIOLATED, "robustness not met") {
        @Override
        public String sentence() {
            return "The runtime breaks a MUST of this suite or of AWS's clients, which decides nothing about conformance.";
        }
    },
    /** Nobody knows. */
    UNSTEADY(VerdictKind.UNSTEADY, "unsteady"),
    /** The suite is to blame. */
    HARNESS_ERROR(VerdictKind.HARNESS_ERROR, "harness error"),
    /** A SHOULD is not followed. */
    DISCOURAGED(VerdictKind.DISCOURAGED, "SHOULD not followed"),
    /** It could not be put to the test. */
    NOT_TESTABLE(VerdictKind.NOT_TESTABLE, "not testable"),
    /** The capability is not declared. */
    NOT_APPLICABLE(VerdictKind.NOT_APPLICABLE, "not applicable"),
    /** A choice was seen. */
    OBSERVED(VerdictKind.OBSERVED, "observed"),
    /** All is well. */
    MET(VerdictKind.MET, "met");

    private final VerdictKind kind;
    private final String text;

    Finding(VerdictKind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    /** What this judgement counts as. */
    public static Finding of(Judgement judgement) {
        return switch (judgement.verdict().kind()) {
            case VIOLATED -> violated(judgement);
            case UNSTEADY -> UNSTEADY;
            case HARNESS_ERROR -> HARNESS_ERROR;
            case DISCOURAGED -> DISCOURAGED;
            case NOT_TESTABLE -> NOT_TESTABLE;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case OBSERVED -> OBSERVED;
            case MET -> MET;
        };
    }

    private static Finding violated(Judgement judgement) {
        if (judgement.clause().decidesConformance()) {
            return VIOLATED;
        }
        return judgement.clause().level() == Level.MUST ? ROBUSTNESS : DISCOURAGED;
    }

    /** A judgement and its reason in one line, which begins differently where a MUST decides nothing. */
    public static String told(Judgement judgement) {
        return (of(judgement) == ROBUSTNESS ? "robustness " : "") + judgement.summary();
    }

    /** Whether the runtime did something that a reader has to see how. */
    public boolean wantsEvidence() {
        return switch (this) {
            case VIOLATED, ROBUSTNESS, UNSTEADY, HARNESS_ERROR, DISCOURAGED -> true;
            case NOT_TESTABLE, NOT_APPLICABLE, OBSERVED, MET -> false;
        };
    }

    /** What was found, by whatever it is counted. */
    public VerdictKind verdict() {
        return kind;
    }

    /** As it stands behind a number. */
    public String text() {
        return text;
    }

    @Override
    public String glyph() {
        return kind.glyph();
    }

    @Override
    public String sentence() {
        return kind.sentence();
    }
}
