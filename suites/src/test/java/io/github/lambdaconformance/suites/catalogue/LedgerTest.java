package io.github.lambdaconformance.suites.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The ledger says of every row of the catalogue which clause covers it, or why none does. */
class LedgerTest {

    private static final JsonNode LEDGER = new YAMLMapper().readTree(Path.of("ledger.yaml"));

    @Test
    void noRowIsMissing() {
        var numbers = new TreeMap<String, List<Integer>>();
        LEDGER.propertyNames()
                .forEach(row -> numbers.computeIfAbsent(chapter(row), any -> new ArrayList<>())
                        .add(Integer.valueOf(row.substring(row.indexOf('-') + 1))));

        assertThat(numbers)
                .isNotEmpty()
                .allSatisfy((chapter, rows) -> assertThat(rows)
                        .as(chapter)
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, rows.size()).boxed().toList()));
    }

    @Test
    void everyClauseIsEnteredAtItsRow() {
        Map<String, Set<String>> byRow = Catalogue.shared().clauses().stream()
                .collect(groupingBy(clause -> clause.info().row(), mapping(ClauseDefinition::id, toSet())));

        assertThat(byRow)
                .allSatisfy((row, ids) -> assertThat(entered(row)).as(row).isEqualTo(ids));
    }

    @Test
    void everyEntryNamesClausesOrSaysWhyNot() {
        var ids =
                Catalogue.shared().clauses().stream().map(ClauseDefinition::id).collect(toSet());

        assertThat(LEDGER.propertyNames()).allSatisfy(row -> {
            assertThat(ids).containsAll(entered(row));
            assertThat(entered(row).isEmpty()).as(row).isEqualTo(hasReason(row));
        });
    }

    private static String chapter(String row) {
        return row.substring(0, row.indexOf('-'));
    }

    private static boolean hasReason(String row) {
        var entry = LEDGER.path(row);
        return !entry.path("excluded").asString("").isBlank()
                || !entry.path("later").asString("").isBlank();
    }

    private static Set<String> entered(String row) {
        var entry = LEDGER.path(row);
        return entry.isArray()
                ? entry.valueStream().map(JsonNode::asString).collect(toSet())
                : entry.isString() ? Set.of(entry.asString()) : Set.of();
    }
}
