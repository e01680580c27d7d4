package io.github.lambdaconformance.reports.verdict;

import io.github.lambdaconformance.vocabulary.Sign;

/** What the baseline of a runtime says of a verdict. */
public enum BaselineMark implements Sign {
    /** The violation is listed, so it does not fail the run. */
    KNOWN("◇", "The runtime breaks the clause, and its baseline says why and until when.", ""),
    /** The violation is listed, but the runtime no longer shows it. */
    STALE(
            "↻",
            "A listed violation is gone: its entry has to leave the baseline.",
            "the clause is met now, so remove its entry from the baseline"),
    /** The violation is listed, but only until a day that has passed. */
    EXPIRED(
            "◆",
            "A listed violation is still there after the day by which it was to be fixed.",
            "the day has passed, so fix the runtime or renew the entry with a reason");

    private final String glyph;
    private final String sentence;
    private final String advice;

    BaselineMark(String glyph, String sentence, String advice) {
        this.glyph = glyph;
        this.sentence = sentence;
        this.advice = advice;
    }

    @Override
    public String glyph() {
        return glyph;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    /** What the owner of the baseline has to do; empty when nothing. */
    public String advice() {
        return advice;
    }
}
