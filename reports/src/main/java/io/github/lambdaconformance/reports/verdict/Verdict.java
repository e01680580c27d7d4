package io.github.lambdaconformance.reports.verdict;

import io.github.lambdaconformance.vocabulary.VerdictKind;

/**
 * What one clause found out about one runtime.
 *
 * @param kind what it is
 * @param message what was seen, or why nothing was; may have several lines; empty when the clause is met
 */
public record Verdict(VerdictKind kind, String message) {

    /** There is nothing to say of what is met. */
    public static final Verdict MET = new Verdict(VerdictKind.MET, "");

    /** Of harmless text. */
    public Verdict {
        message = Printable.text(message);
    }

    /** Whether it is of that kind. */
    public boolean is(VerdictKind other) {
        return kind == other;
    }
}
