package io.github.lambdaconformance.suites.proof;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which mutant each clause kills, and which other clauses fail with it.
 *
 * @param witnesses the ids of the clauses that judged each mutant
 * @param rows one for each mutant, by clause and name
 */
record KillMatrix(List<String> witnesses, List<Row> rows) {

    /** More broken clauses than this are a way to break everything. */
    static final int MOST_NEIGHBORS = 30;

    /** Stands for all clauses: the plainest invocation is broken, or more than can be called a neighborhood. */
    static final String ALL = "*";

    /**
     * What became of one mutant.
     *
     * @param does what the broken runtime does, as a predicate
     * @param breaks the ids of the other clauses that fail with it, sorted; absent when nobody tried, because it is slow
     */
    @JsonPropertyOrder({"mutant", "clause", "does", "breaks"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            String mutant,
            String clause,
            String does,
            @Nullable List<String> breaks) {

        static Row of(Mutant mutant, @Nullable Collection<String> breaks) {
            return new Row(
                    mutant.name(),
                    mutant.clause(),
                    mutant.description(),
                    breaks == null ? null : List.copyOf(new TreeSet<>(breaks)));
        }
    }

    /** Of the mutants of this version, with the clauses that were found to fail with those that were tried. */
    static KillMatrix of(List<String> witnesses, Map<String, Set<String>> found) {
        return new KillMatrix(
                witnesses,
                Mutant.all().stream()
                        .map(mutant -> Row.of(mutant, found.get(mutant.name())))
                        .toList());
    }

    /** The other clauses that may fail with this mutant. */
    Set<String> neighbors(Mutant mutant) {
        return rows.stream()
                .filter(row -> row.mutant().equals(mutant.name()))
                .flatMap(row -> breaks(row).stream())
                .collect(toSet());
    }

    private static List<String> breaks(Row row) {
        return row.breaks() == null ? List.of() : row.breaks();
    }
}
