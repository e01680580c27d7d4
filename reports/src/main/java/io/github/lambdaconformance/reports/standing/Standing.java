package io.github.lambdaconformance.reports.standing;

import static java.util.Comparator.naturalOrder;

import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.vocabulary.Profile;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import io.github.lambdaconformance.vocabulary.Word;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where one runtime stands with one profile: what its badge says.
 *
 * @param grade the color of the badge
 * @param deciding the clauses of the profile that decide conformance
 * @param known those of them whose violation the baseline lists
 */
public record Standing(Profile profile, Grade grade, Fraction deciding, int known) {

    /** From good to bad. */
    public enum Grade implements Word {
        /** Every clause was tested and met. */
        CONFORMANT(Glyph.TICK),
        /** Every clause was tested, and only known violations were found. */
        KNOWN(BaselineMark.KNOWN.glyph()),
        /** Nothing unknown is violated, but something could not be tested. */
        UNTESTED(VerdictKind.NOT_TESTABLE.glyph()),
        /** The run says nothing of the profile as a whole. */
        PARTIAL("·"),
        /** Something is violated, or now and then. */
        NON_CONFORMANT(Glyph.CROSS);

        private final String glyph;

        Grade(String glyph) {
            this.glyph = glyph;
        }

        /** It in one character. */
        public String glyph() {
            return glyph;
        }
    }

    /** Where this runtime stands as a whole: the worst of what it claims. */
    public static Grade overall(Results results, String runtime) {
        return all(results, runtime).stream()
                .map(Standing::grade)
                .max(naturalOrder())
                .orElse(Grade.PARTIAL);
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

    /** Where this runtime stands with one profile. */
    public static Standing of(Results results, String runtime, Profile profile) {
        var deciding = results.of(runtime).stream()
                .filter(judgement -> decides(judgement.clause(), profile) && judgement.applies())
                .toList();
        var fraction = Fraction.of(deciding, clause -> true);
        var known = count(deciding, each -> each.violated() && each.known());
        var broken = count(deciding, each -> (each.violated() || each.unsteady()) && !each.known());
        var grade = covered(results, runtime, profile) ? grade(fraction, known, broken) : Grade.PARTIAL;
        return new Standing(profile, grade, fraction, known);
    }

    private static int count(List<Judgement> judgements, Predicate<Judgement> kind) {
        return (int) judgements.stream().filter(kind).count();
    }

    /** The name of the profile and what is said of it, such as {@code core ✓ 68/68}. */
    public String line() {
        return profile.word() + " " + text();
    }

    /** What follows the name of the profile: {@code ✓ 68/68}, {@code ◇ 66/68, 2 known}, {@code ✗ 66/68}, {@code partial}. */
    public String text() {
        return switch (grade) {
            case PARTIAL -> grade.word();
            case KNOWN -> grade.glyph() + " " + deciding + ", " + known + " known";
            default -> grade.glyph() + " " + deciding;
        };
    }

    private static Grade grade(Fraction deciding, int known, int broken) {
        if (deciding.total() == 0) {
            return Grade.PARTIAL;
        }
        if (broken > 0) {
            return Grade.NON_CONFORMANT;
        }
        if (deciding.met() + known < deciding.total()) {
            return Grade.UNTESTED;
        }
        return known > 0 ? Grade.KNOWN : Grade.CONFORMANT;
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
