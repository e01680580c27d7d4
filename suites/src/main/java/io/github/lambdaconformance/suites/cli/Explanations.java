package io.github.lambdaconformance.suites.cli;

import static java.util.stream.Collectors.toMap;

import io.github.lambdaconformance.reports.page.output.Explained;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.catalogue.Mutants;
import io.github.lambdaconformance.suites.catalogue.Script;
import io.github.lambdaconformance.suites.catalogue.Selection;
import java.util.List;
import java.util.Map;

/** How clauses are judged, for pages, which know nothing of the catalogue. */
final class Explanations {

    private Explanations() {}

    /** Of all clauses. */
    static Map<String, Explained> all() {
        var kills = Mutants.killed();
        return Selection.of(List.of(), List.of()).stream()
                .collect(toMap(
                        ClauseDefinition::id,
                        clause -> new Explained(kills.getOrDefault(clause.id(), List.of()), Script.of(clause))));
    }
}
