package io.github.lambdaconformance.reports.page.html;

import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.reports.verdict.Verdict;
import java.util.List;

/** What one mark of the matrix means. */
record LegendEntry(String word, String glyph, String sentence) {

    /** All words that a judgement can have, the worst first. */
    static final List<LegendEntry> ALL = List.of(
            of("violated", "The runtime breaks a MUST, and its baseline does not list it."),
            of("unsteady", "Repeating the clause gave different verdicts, so none of them is believed."),
            of(BaselineMark.EXPIRED, "A listed violation is still there after the day by which it was to be fixed."),
            of(BaselineMark.STALE, "A listed violation is gone: its entry has to leave the baseline."),
            of("harness-error", "The suite failed; this says nothing about the runtime."),
            of(BaselineMark.KNOWN, "The runtime breaks the clause, and its baseline says why and until when."),
            of("discouraged", "The runtime does not follow a SHOULD; it is conformant all the same."),
            of("not-testable", "The clause could not be put to the test, for the reason given."),
            of("not-applicable", "The runtime does not declare the capability that the clause is about."),
            of("observed", "The contract leaves a choice; the value shows what the runtime chose."),
            of("met", "The runtime does what the clause asks."));

    private static LegendEntry of(String word, String sentence) {
        return new LegendEntry(word, Verdict.of(word, "").glyph(), sentence);
    }

    private static LegendEntry of(BaselineMark mark, String sentence) {
        return new LegendEntry(mark.word(), mark.glyph(), sentence);
    }
}
