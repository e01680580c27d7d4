package io.github.lambdaconformance.reports.standing;

import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.vocabulary.Profile;
import io.github.lambdaconformance.vocabulary.Word;

/**
 * Where one runtime stands with the core profile: what its badge says.
 *
 * @param grade the color of the badge
 * @param core the clauses of the core profile that decide conformance
 * @param known those of them whose violation the baseline lists
 */
public record Standing(Grade grade, Fraction core, int known) {

    /** From good to unknown. */
    public enum Grade implements Word {
        /** Every clause was tested and met. */
        CONFORMANT,
        /** Every clause was tested, and only known violations were found. */
        KNOWN,
        /** Something is violated, or could not be tested. */
        NON_CONFORMANT,
        /** The run says nothing of the profile as a whole. */
        PARTIAL
    }

    /** Where this runtime stands by these results. */
    public static Standing of(Results results, String runtime) {
        var core = results.of(runtime).stream()
                .filter(judgement -> decides(judgement.clause()) && judgement.applies())
                .toList();
        var fraction = Fraction.of(core, Standing::decides);
        var known = (int)
                core.stream().filter(each -> each.violated() && each.known()).count();
        return new Standing(grade(fraction, known, covered(results, runtime)), fraction, known);
    }

    /** What follows the name of the profile: {@code ✓ 68/68}, {@code · 2 known}, {@code ✗ 66/68}, {@code partial}. */
    public String text() {
        return switch (grade) {
            case CONFORMANT -> Glyph.TICK + " " + core;
            case KNOWN -> "· " + known + " known";
            case NON_CONFORMANT -> Glyph.CROSS + " " + core;
            case PARTIAL -> "partial";
        };
    }

    private static Grade grade(Fraction core, int known, boolean covered) {
        if (!covered || core.total() == 0) {
            return Grade.PARTIAL;
        }
        if (core.whole()) {
            return Grade.CONFORMANT;
        }
        return core.met() + known == core.total() ? Grade.KNOWN : Grade.NON_CONFORMANT;
    }

    private static boolean covered(Results results, String runtime) {
        return !results.truncated()
                && !results.header().partial()
                && results.header().clauses().stream()
                        .filter(Standing::decides)
                        .allMatch(clause -> results.find(runtime, clause.id()).isPresent());
    }

    private static boolean decides(ClauseInfo clause) {
        return clause.profile() == Profile.CORE && clause.decidesConformance();
    }
}
