package io.github.lambdaconformance.suites.proof.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lambdaconformance.suites.proof.Mutant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** One fault is one verdict: what the reports on the mutants say, as far as the kill matrix knows. */
@DisabledIfSystemProperty(named = "proof.matrix", matches = ".+")
class SpreadTest {

    private final Spread spread = Spread.of(KillMatrixFile.read());

    /** Those that were judged first are the ones that were feared: a few of them say nothing of all. */
    @Test
    void oneFaultViolatesOneDecidingClause() {
        assumeTrue(
                spread.rows().size() > Mutant.all().size() / 2,
                "most mutants were not judged by the whole catalogue (-Dproof.matrix=missing)");

        assertThat(spread.most(50)).as("half of the mutants").isLessThanOrEqualTo(1);
        assertThat(spread.most(90)).as("nine of ten mutants").isLessThanOrEqualTo(Spread.FEW);
    }

    @Test
    void whatViolatesMoreSaysWhy() {
        assertThat(spread.wide())
                .extracting(MatrixRow::mutant)
                .containsExactlyInAnyOrderElementsOf(spread.reasons().keySet());
    }
}
