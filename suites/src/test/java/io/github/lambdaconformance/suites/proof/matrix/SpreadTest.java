package io.github.lambdaconformance.suites.proof.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.suites.proof.Mutant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** One fault is one verdict: what the reports on the mutants say, as far as the kill matrix knows. */
@DisabledIfSystemProperty(named = "proof.matrix", matches = ".+")
class SpreadTest {

    private final Spread spread = Spread.of(KillMatrixFile.read());

    /** A new mutant may wait for its turn; of half of them nothing could be said. */
    @Test
    void oneFaultViolatesOneDecidingClause() {
        assertThat(spread.rows())
                .as("judged by all that decides (-Dproof.matrix=missing)")
                .hasSizeGreaterThan(Mutant.all().size() / 2);

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
