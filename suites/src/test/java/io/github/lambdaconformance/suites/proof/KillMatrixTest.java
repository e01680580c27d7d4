package io.github.lambdaconformance.suites.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.lambdaconformance.suites.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The kill matrix is that of this version; {@code -Dproof.matrix=write} finds it anew. */
@DisabledIfSystemProperty(named = "proof.matrix", matches = "write")
class KillMatrixTest {

    private final KillMatrix matrix = KillMatrixFile.read();

    @Test
    void itsMutantsAreThoseOfThisVersion() {
        assertThat(matrix.rows())
                .extracting(KillMatrix.Row::mutant, KillMatrix.Row::clause, KillMatrix.Row::does)
                .containsExactlyElementsOf(Mutant.all().stream()
                        .map(mutant -> tuple(mutant.name(), mutant.clause(), mutant.description()))
                        .toList());
    }

    @Test
    void thePageShowsIt() {
        assertThat(KillMatrixFile.readPage())
                .isEqualTo(KillMatrixPage.text(matrix, Catalogue.shared().clauses()));
    }

    @Test
    void noNeighborhoodIsLarge() {
        assertThat(Mutant.all())
                .allSatisfy(mutant -> assertThat(matrix.neighbors(mutant))
                        .as(mutant.name())
                        .hasSizeLessThanOrEqualTo(KillMatrix.MOST_NEIGHBORS));
    }
}
