package io.github.lambdaconformance.reports.verdict;

import io.github.lambdaconformance.vocabulary.Word;

/** What the baseline of a runtime says of a verdict. */
public enum BaselineMark implements Word {
    /** The violation is listed, so it does not fail the run. */
    KNOWN("◇", ""),
    /** The violation is listed, but the runtime no longer shows it. */
    STALE("↻", "the clause is met now, so remove its entry from baseline.yaml"),
    /** The violation is listed, but only until a day that has passed. */
    EXPIRED("◆", "the day has passed, so fix the runtime or renew the entry with a reason");

    private final String glyph;
    private final String advice;

    BaselineMark(String glyph, String advice) {
        this.glyph = glyph;
        this.advice = advice;
    }

    /** One character that stands for the mark where space is short. */
    public String glyph() {
        return glyph;
    }

    /** What the owner of the baseline has to do; empty when nothing. */
    public String advice() {
        return advice;
    }
}
