package io.github.lambdaconformance.suites.judging;

import io.github.lambdaconformance.fixtures.lambda.play.LocalLambda;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.preparation.Candidate;
import io.github.lambdaconformance.suites.schedule.Admission.Lane;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Comes to a verdict: excludes what does not apply, and confirms a deviation, from the clause or from what the baseline
 * says, on a fresh environment before it is said.
 */
public final class Judge {

    private static final double AT_ONCE = 1.0;

    /** So many violations of one cause tell whoever mends it enough. */
    private static final int ENOUGH = 10;

    /** The second opinion is given more time, so that a busy machine is not taken for a broken runtime. */
    private static final double UNHURRIED = 2.0;

    private Judge() {}

    /** Judges one clause for one runtime. */
    public static Trial judge(ClauseDefinition clause, Candidate candidate) {
        return excluded(clause, candidate)
                .or(() -> Blind.trial(clause, candidate))
                .orElseGet(() ->
                        Blind.owner(Elsewhere.too(tried(clause, candidate), clause, candidate), clause, candidate));
    }

    /** The verdict on a clause that does not apply. */
    static Optional<Trial> excluded(ClauseDefinition clause, Candidate candidate) {
        return clause.excludedFor(candidate.deployment().manifest()).map(verdict -> new Trial(verdict, ""));
    }

    /** A second look at what was seen before, in a fresh environment. */
    static Trial again(ClauseDefinition clause, Candidate candidate) {
        var lane = candidate.lane();
        return lane.judging(() -> lane.beside(() -> Trial.of(clause, candidate.lambda(AT_ONCE))));
    }

    private static Trial tried(ClauseDefinition clause, Candidate candidate) {
        return candidate.lane().judging(() -> {
            var lambda = firstLambda(clause, candidate);
            var first = candidate.lane().beside(() -> Trial.of(clause, lambda));
            candidate.watch().look(clause, lambda.transcripts());
            return Blind.function(first, lambda.transcripts(), candidate)
                    .orElseGet(() -> first.deviates() || first.hurried() || seemsStale(first, clause, candidate)
                            ? confirmed(first, clause, candidate)
                            : first);
        });
    }

    /** A violation that shows only now and then must not make its entry fail the run whenever it does not show. */
    private static boolean seemsStale(Trial first, ClauseDefinition clause, Candidate candidate) {
        return first.verdict().is(VerdictKind.MET)
                && candidate
                        .baseline()
                        .entry(clause.id())
                        .filter(entry -> !entry.sometimes())
                        .isPresent();
    }

    private static LocalLambda firstLambda(ClauseDefinition clause, Candidate candidate) {
        return clause.fresh() ? candidate.lambda(AT_ONCE) : candidate.sharingLambda();
    }

    private static Trial confirmed(Trial first, ClauseDefinition clause, Candidate candidate) {
        int known = candidate.causes().violationsOf(first.cause());
        if (first.deviates() && known >= ENOUGH) {
            return first.notWaitedFor();
        }
        var lambda = known > 0 ? candidate.lambda(UNHURRIED) : candidate.unhurriedLambda(UNHURRIED);
        var trial = secondOpinion(first, clause, candidate.lane(), () -> Trial.of(clause, lambda));
        if (trial.deviates()) {
            candidate.causes().confirm(trial.cause());
        }
        return candidate.lane().beside(() -> MissingLocale.explained(trial, clause, candidate));
    }

    /** Only what may be the fault of a busy machine is looked at on a quiet one: no end, no silence, no refusal is. */
    private static Trial secondOpinion(Trial first, ClauseDefinition clause, Lane lane, Supplier<Trial> second) {
        if (clause.timed() && first.cause().isEmpty()) {
            return lane.alone(second);
        }
        return first.hurried() ? lane.beside(second) : settled(first, lane.beside(second));
    }

    /** The second opinion, unless only one of them is a deviation; that the suite failed is never told as unsteady. */
    static Trial settled(Trial first, Trial second) {
        boolean agree = first.deviates() == second.deviates();
        return agree || second.verdict().is(VerdictKind.HARNESS_ERROR) ? second : unsteady(first, second);
    }

    private static Trial unsteady(Trial first, Trial second) {
        var both = "first:\n" + first.transcript() + "\n\nagain, in a fresh environment with more time:\n"
                + second.transcript();
        return new Trial(
                new Verdict(
                        VerdictKind.UNSTEADY,
                        "first " + told(first) + "; again, in a fresh environment: " + told(second)),
                both);
    }

    private static String told(Trial trial) {
        var message = trial.verdict().message();
        return trial.verdict().kind().word() + (message.isEmpty() ? "" : " (" + message + ")");
    }
}
