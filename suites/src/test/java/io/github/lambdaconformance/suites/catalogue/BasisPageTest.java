package io.github.lambdaconformance.suites.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code basis.md} says of every clause that decides conformance what it stands on, as it stands in the catalogue. */
class BasisPageTest {

    private static final List<String> HEAD = List.of("clause", "level", "basis", "stands on", "remark");

    @Test
    void everyDecidingClauseHasOneRow() throws IOException {
        var deciding = clauses().stream().filter(ClauseInfo::decidesConformance).map(ClauseInfo::id);

        assertThat(rows()).extracting(row -> row.get(0)).doesNotHaveDuplicates().containsAll(deciding.toList());
    }

    @Test
    void everyRowIsThatOfAClause() throws IOException {
        var known = clauses().stream()
                .map(clause -> List.of(
                        clause.id(), clause.level().name(), clause.basis().word()))
                .toList();

        assertThat(rows()).extracting(row -> row.subList(0, 3)).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void everyRowSaysWhereTheSentenceIsFound() throws IOException {
        assertThat(rows())
                .allSatisfy(row -> assertThat(row).as(row.get(0)).hasSameSizeAs(HEAD))
                .allSatisfy(row -> assertThat(row.get(3)).as(row.get(0)).contains("](https://"));
    }

    private static List<ClauseInfo> clauses() {
        return Catalogue.shared().clauses().stream().map(ClauseDefinition::info).toList();
    }

    /** The cells of each row of a table, without those of its head. */
    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(Path.of("basis.md"), UTF_8).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ", -1)))
                .filter(cells -> !cells.equals(HEAD))
                .toList();
    }
}
