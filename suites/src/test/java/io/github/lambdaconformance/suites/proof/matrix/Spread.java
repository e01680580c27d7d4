package io.github.lambdaconformance.suites.proof.matrix;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.github.lambdaconformance.suites.proof.Mutant;
import java.util.List;
import java.util.Map;

/**
 * How many deciding clauses the report on one fault calls violated: many of them accuse a runtime of what it does not do.
 *
 * @param rows those of the mutants that were judged by the whole catalogue
 * @param reasons why the report on a mutant calls more than {@link #FEW} of them violated, by its name
 */
record Spread(List<MatrixRow> rows, Map<String, String> reasons) {

    /** So many still point to one fault. */
    static final int FEW = 3;

    static Spread of(KillMatrix matrix) {
        return new Spread(
                matrix.rows().stream().filter(MatrixRow::isJudged).toList(),
                Mutant.all().stream()
                        .filter(mutant -> !mutant.wide().isEmpty())
                        .collect(toMap(Mutant::name, Mutant::wide)));
    }

    /** Those whose reports call more than a few violated. */
    List<MatrixRow> wide() {
        return rows.stream().filter(row -> row.violated().size() > FEW).toList();
    }

    /**
     * So many are violated by a mutant of this share at the most.
     *
     * @param percent of the mutants, those that violate the fewest first
     */
    int most(int percent) {
        var counts = rows.stream().map(row -> row.violated().size()).sorted().toList();
        return counts.isEmpty() ? 0 : counts.get((counts.size() * percent + 99) / 100 - 1);
    }

    /** Half of them, nine of ten, and why the rest. */
    String text() {
        return """
                %d of them were also judged as runtimes are, by all that decides (`-Dproof.matrix=whole`). Of half of them the
                report says that they violate %d deciding clause at the most, of nine of ten %d at the most (column *deciding*).
                It is more than %d for these:

                %s

                """.formatted(
                        rows.size(),
                        most(50),
                        most(90),
                        FEW,
                        wide().stream().map(this::line).collect(joining("\n")));
    }

    private String line(MatrixRow row) {
        return "- `%s`, %d: %s".formatted(row.mutant(), row.violated().size(), reasons.getOrDefault(row.mutant(), "?"));
    }
}
