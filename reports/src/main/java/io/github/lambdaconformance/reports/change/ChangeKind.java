package io.github.lambdaconformance.reports.change;

import io.github.lambdaconformance.vocabulary.Sign;

/** What became of a verdict from one run to the next. */
public enum ChangeKind implements Sign {
    /** It is worse than before. */
    NEW("▲", "The runtime does worse by this clause than in the run before."),
    /** It was bad, and is well. */
    FIXED("▼", "What was wrong in the run before is well now."),
    /** It is another one, and neither of them says that the runtime does better or worse. */
    CHANGED("≠", "The run before found something else."),
    /** There is none any more. */
    GONE("∅", "The run before judged this clause for this runtime; this one did not.");

    private final String glyph;
    private final String sentence;

    ChangeKind(String glyph, String sentence) {
        this.glyph = glyph;
        this.sentence = sentence;
    }

    @Override
    public String glyph() {
        return glyph;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
