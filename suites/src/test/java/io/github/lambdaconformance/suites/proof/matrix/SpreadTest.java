package io.github.lambdaconformance.suites.proof.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** One fault is one verdict: what the reports on the mutants say, as far as the kill matrix knows. */
@DisabledIfSystemProperty(named = "proof.matrix", matches = ".+")
class SpreadTest {

    private final Spread spread = Spread.of(KillMatrixFile.read());

    @Test
    void oneFaultViolatesOneDecidingClause() {
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
