package io.github.lambdaconformance.suites.catalogue;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every row of the catalogue is covered by a clause, or the ledger says why none does. */
class LedgerTest {

    private static final JsonNode LEDGER = new YAMLMapper().readTree(Path.of("ledger.yaml"));
    private static final JsonNode WITHOUT_CLAUSE = LEDGER.path("without-clause");

    @Test
    void everyRowIsCoveredOrSaysWhyNot() {
        assertThat(Stream.concat(covered().stream(), WITHOUT_CLAUSE.propertyNames().stream()))
                .containsExactlyInAnyOrderElementsOf(rows());
    }

    @Test
    void whatHasNoClauseIsExcludedOrComesLater() {
        assertThat(WITHOUT_CLAUSE.propertyNames())
                .allSatisfy(row ->
                        assertThat(hasReason(WITHOUT_CLAUSE.path(row))).as(row).isTrue());
    }

    private static Set<String> covered() {
        return Catalogue.shared().clauses().stream()
                .map(clause -> clause.info().row())
                .collect(toSet());
    }

    /** Such as {@code NEXT-05}, from 1 to the number that the ledger gives for the prefix. */
    private static Set<String> rows() {
        var counts = LEDGER.path("rows");
        return counts.propertyNames().stream()
                .flatMap(prefix -> numbered(prefix, counts.path(prefix).asInt()))
                .collect(toSet());
    }

    private static Stream<String> numbered(String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> String.format(Locale.ROOT, "%s-%02d", prefix, number));
    }

    private static boolean hasReason(JsonNode entry) {
        return Stream.of("excluded", "later")
                .map(reason -> entry.path(reason).asString(""))
                .anyMatch(reason -> !reason.isBlank());
    }
}
