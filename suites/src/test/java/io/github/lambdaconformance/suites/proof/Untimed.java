package io.github.lambdaconformance.suites.proof;

import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;

/** Clauses judged beside others. */
final class Untimed {

    private Untimed() {}

    /**
     * A broken runtime is broken on a busy machine too: nobody has to wait while the second opinion is given alone, but
     * both opinions must agree.
     */
    static ClauseDefinition of(ClauseDefinition clause) {
        return new ClauseDefinition(
                clause.info(),
                clause.method(),
                false,
                clause.fresh(),
                clause.always(),
                clause.slow(),
                clause.features(),
                clause.operations(),
                clause.through());
    }
}
