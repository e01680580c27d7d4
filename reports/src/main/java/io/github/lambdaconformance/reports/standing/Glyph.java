package io.github.lambdaconformance.reports.standing;

import io.github.lambdaconformance.vocabulary.VerdictKind;

/** Whether all is well with a runtime as a whole, in the characters that say so of one clause. */
public final class Glyph {

    /** All is well. */
    public static final String TICK = VerdictKind.MET.glyph();

    /** Something is not. */
    public static final String CROSS = VerdictKind.VIOLATED.glyph();

    private Glyph() {}
}
