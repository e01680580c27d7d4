package io.github.lambdaconformance.suites.judging;

import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.firststeps.Stumble;
import io.github.lambdaconformance.vocabulary.VerdictKind;

/**
 * A first step that a runtime does not make: nothing that needs it can be put to the test.
 *
 * @param clause which one
 * @param stumble what was seen of it at the first start
 * @param trial what was seen when its clause was judged
 */
public record FailedStep(ClauseDefinition clause, Stumble stumble, Trial trial) {

    /** What comes of a clause for this runtime: its verdict for the clause of this step, none for all others. */
    Trial trialOf(ClauseDefinition other) {
        return other.equals(clause) ? trial : new Trial(new Verdict(VerdictKind.NOT_TESTABLE, reason()), "");
    }

    private String reason() {
        return "the first step that failed: " + clause.id();
    }
}
