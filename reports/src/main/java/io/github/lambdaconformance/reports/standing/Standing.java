package io.github.lambdaconformance.reports.standing;

import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.vocabulary.Profile;
import io.github.lambdaconformance.vocabulary.Word;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where one runtime stands with one profile: what its badge says.
 *
 * @param grade the color of the badge
 * @param deciding the clauses of the profile that decide conformance
 * @param known those of them whose violation the baseline lists
 */
public record Standing(Profile profile, Grade grade, Fraction deciding, int known) {

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

    /** Where this runtime stands with each profile that it claims and that decides something; core is always among them. */
    public static List<Standing> all(Results results, String runtime) {
        return Stream.of(Profile.values())
                .map(profile -> of(results, runtime, profile))
                .filter(standing -> standing.profile() == Profile.CORE
                        || standing.deciding().total() > 0)
                .toList();
    }

    /** Where this runtime stands with the core profile. */
    public static Standing of(Results results, String runtime) {
        return of(results, runtime, Profile.CORE);
    }

    private static Standing of(Results results, String runtime, Profile profile) {
        var deciding = results.of(runtime).stream()
                .filter(judgement -> decides(judgement.clause(), profile) && judgement.applies())
                .toList();
        var fraction = Fraction.of(deciding, clause -> true);
        var known = (int) deciding.stream()
                .filter(each -> each.violated() && each.known())
                .count();
        return new Standing(profile, grade(fraction, known, covered(results, runtime, profile)), fraction, known);
    }

    /** The name of the profile and what is said of it, such as {@code core ✓ 68/68}. */
    public String line() {
        return profile.word() + " " + text();
    }

    /** What follows the name of the profile: {@code ✓ 68/68}, {@code · 2 known}, {@code ✗ 66/68}, {@code partial}. */
    public String text() {
        return switch (grade) {
            case CONFORMANT -> Glyph.TICK + " " + deciding;
            case KNOWN -> "· " + known + " known";
            case NON_CONFORMANT -> Glyph.CROSS + " " + deciding;
            case PARTIAL -> "partial";
        };
    }

    private static Grade grade(Fraction deciding, int known, boolean covered) {
        if (!covered || deciding.total() == 0) {
            return Grade.PARTIAL;
        }
        if (deciding.whole()) {
            return Grade.CONFORMANT;
        }
        return deciding.met() + known == deciding.total() ? Grade.KNOWN : Grade.NON_CONFORMANT;
    }

    private static boolean covered(Results results, String runtime, Profile profile) {
        return !results.truncated()
                && !results.header().partial()
                && results.header().clauses().stream()
                        .filter(clause -> decides(clause, profile))
                        .allMatch(clause -> results.find(runtime, clause.id()).isPresent());
    }

    private static boolean decides(ClauseInfo clause, Profile profile) {
        return clause.profile() == profile && clause.decidesConformance();
    }
}
