package io.github.lambdaconformance.suites.proof.matrix;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.github.lambdaconformance.suites.proof.Mutant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Which mutant each clause kills, and which other clauses fail with it.
 *
 * @param witnesses the ids of the clauses that judged each mutant, whoever else was asked
 * @param rows one for each mutant, by clause and name
 */
record KillMatrix(List<String> witnesses, List<MatrixRow> rows) {

    /** More broken clauses than this are a way to break everything. */
    static final int MOST_NEIGHBORS = 30;

    /** Stands for all clauses: the plainest invocation is broken, or more than can be called a neighborhood. */
    static final String ALL = "*";

    /** The same, with the clauses of which these witnesses have found anew that they fail with a mutant. */
    KillMatrix witnessed(List<String> by, Map<String, Set<String>> found) {
        return new KillMatrix(by, anew(found, MatrixRow::breaking));
    }

    /** The same, with the deciding violations that a judgement by the whole catalogue has found anew. */
    KillMatrix judged(Map<String, Set<String>> found) {
        return new KillMatrix(witnesses, anew(found, MatrixRow::violating));
    }

    /** Of the mutants of this version; what is known of one stays where nothing was found anew. */
    private List<MatrixRow> anew(
            Map<String, Set<String>> found, BiFunction<MatrixRow, Collection<String>, MatrixRow> with) {
        var known = rows.stream().collect(toMap(MatrixRow::mutant, identity()));
        return Mutant.all().stream()
                .map(mutant -> MatrixRow.of(mutant, Optional.ofNullable(known.get(mutant.name()))))
                .map(row -> Optional.ofNullable(found.get(row.mutant()))
                        .map(ids -> with.apply(row, ids))
                        .orElse(row))
                .toList();
    }

    /** The other clauses that may fail with this mutant. */
    Set<String> neighbors(Mutant mutant) {
        return rows.stream()
                .filter(row -> row.mutant().equals(mutant.name()))
                .flatMap(row -> row.neighbors().stream())
                .collect(toSet());
    }
}
