package io.github.lambdaconformance.suites.proof.matrix;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.lambdaconformance.suites.proof.Mutant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What became of one mutant.
 *
 * @param does what the broken runtime does, as a predicate
 * @param breaks the ids of the other clauses that fail with it, sorted; absent when nobody tried, because it is slow
 * @param violates the ids of the deciding clauses that its report calls violated, sorted; absent when nobody judged it
 */
@JsonPropertyOrder({"mutant", "clause", "does", "breaks", "violates"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record MatrixRow(
        String mutant,
        String clause,
        String does,
        @Nullable List<String> breaks,
        @Nullable List<String> violates) {

    /** That of a mutant as it is now, with what is known of it. */
    static MatrixRow of(Mutant mutant, Optional<MatrixRow> known) {
        return new MatrixRow(
                mutant.name(),
                mutant.clause(),
                mutant.description(),
                known.map(MatrixRow::breaks).orElse(null),
                known.map(MatrixRow::violates).orElse(null));
    }

    MatrixRow breaking(Collection<String> clauses) {
        return new MatrixRow(mutant, clause, does, sorted(clauses), violates);
    }

    MatrixRow violating(Collection<String> clauses) {
        return new MatrixRow(mutant, clause, does, breaks, sorted(clauses));
    }

    /** Whether a report on it was read. */
    @JsonIgnore
    boolean isJudged() {
        return violates != null;
    }

    /** What is known to fail with it. */
    List<String> neighbors() {
        return breaks == null ? List.of() : breaks;
    }

    /** The deciding clauses that it is known to violate. */
    List<String> violated() {
        return violates == null ? List.of() : violates;
    }

    private static List<String> sorted(Collection<String> clauses) {
        return List.copyOf(new TreeSet<>(clauses));
    }
}
