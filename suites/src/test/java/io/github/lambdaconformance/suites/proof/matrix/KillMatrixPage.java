package io.github.lambdaconformance.suites.proof.matrix;

import static java.util.stream.Collectors.joining;

import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.vocabulary.Level;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The kill matrix for readers, in Markdown. */
final class KillMatrixPage {

    private static final String TABLE_HEAD = """
            | clause | mutant | a runtime that … | deciding | also breaks |
            | --- | --- | --- | --- | --- |
            """;

    private KillMatrixPage() {}

    static String text(KillMatrix matrix, List<ClauseDefinition> clauses) {
        return introduction(matrix.witnesses().size())
                + sums(matrix, clauses)
                + Spread.of(matrix).text()
                + TABLE_HEAD
                + matrix.rows().stream().map(KillMatrixPage::line).collect(joining("\n", "", "\n"));
    }

    private static String line(MatrixRow row) {
        var cells = List.of(row.clause(), '`' + row.mutant() + '`', row.does(), deciding(row), also(row.breaks()));
        return cells.stream().collect(joining(" | ", "| ", " |"));
    }

    private static String deciding(MatrixRow row) {
        return row.isJudged() ? String.valueOf(row.violated().size()) : "";
    }

    private static String also(@Nullable List<String> breaks) {
        if (breaks == null) {
            return "not tried: slow";
        }
        return breaks.isEmpty() ? "-" : String.join(", ", breaks);
    }

    private static String introduction(int witnesses) {
        return """
                # Kill matrix

                Each mutant is a small runtime that is broken in one point. It must be caught by its clause, for a reason that
                the test states, and leave the other clauses alone: it was also judged by %d clauses that share an environment
                (`mvn test -Dproof.matrix=write` writes this file, a plain `mvn test` looks at a sample of it).

                """.formatted(witnesses);
    }

    private static String sums(KillMatrix matrix, List<ClauseDefinition> clauses) {
        return """
                **%d mutants, %d clauses** (%d of them MAY, which cannot be broken). %d mutants break nothing but their own
                clause, %d break the plainest invocation or more than %d clauses (`*`), the others break those of the last column.

                """.formatted(
                        matrix.rows().size(),
                        clauses.size(),
                        permissions(clauses),
                        count(matrix, List::isEmpty),
                        count(matrix, breaks -> breaks.contains(KillMatrix.ALL)),
                        KillMatrix.MOST_NEIGHBORS);
    }

    private static long permissions(List<ClauseDefinition> clauses) {
        return clauses.stream()
                .filter(clause -> clause.info().level() == Level.MAY)
                .count();
    }

    private static long count(KillMatrix matrix, Predicate<List<String>> kind) {
        return matrix.rows().stream()
                .filter(row -> row.breaks() != null && kind.test(row.breaks()))
                .count();
    }
}
