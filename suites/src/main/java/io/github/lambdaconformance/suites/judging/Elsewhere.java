package io.github.lambdaconformance.suites.judging;

import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.preparation.Candidate;
import io.github.lambdaconformance.suites.watch.Breach;
import io.github.lambdaconformance.suites.watch.Watch;
import io.github.lambdaconformance.vocabulary.VerdictKind;

/** What holds for every exchange is also judged by what was seen while other clauses were. */
final class Elsewhere {

    /** As for any second opinion: a busy machine is not taken for a broken runtime. */
    private static final double UNHURRIED = 2.0;

    private Elsewhere() {}

    /** What the clause's own script has shown, unless another one shows a breach. */
    static Trial too(Trial own, ClauseDefinition clause, Candidate candidate) {
        return own.deviates() || own.verdict().is(VerdictKind.HARNESS_ERROR)
                ? own
                : candidate
                        .watch()
                        .of(clause)
                        .map(breach -> confirmed(own, breach, clause, candidate))
                        .orElse(own);
    }

    /** The script that showed it is played once more, in a fresh environment. */
    private static Trial confirmed(Trial own, Breach breach, ClauseDefinition clause, Candidate candidate) {
        var lane = candidate.lane();
        var lambda = candidate.unhurriedLambda(UNHURRIED);
        lane.judging(() -> lane.beside(() -> Trial.of(breach.source(), lambda)));
        var again = Watch.breach(clause, breach.source(), lambda.transcripts())
                .map(second -> Trial.of(clause, second))
                .orElse(own);
        return Judge.settled(Trial.of(clause, breach), again);
    }
}
