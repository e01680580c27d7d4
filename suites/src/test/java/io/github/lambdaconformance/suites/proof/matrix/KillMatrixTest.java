package io.github.lambdaconformance.suites.proof.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.proof.Mutant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The kill matrix is that of this version; {@code -Dproof.matrix=write} finds it anew. */
@DisabledIfSystemProperty(named = "proof.matrix", matches = ".+")
class KillMatrixTest {

    private final KillMatrix matrix = KillMatrixFile.read();

    @Test
    void itsMutantsAreThoseOfThisVersion() {
        assertThat(matrix.rows())
                .extracting(MatrixRow::mutant, MatrixRow::clause, MatrixRow::does)
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
