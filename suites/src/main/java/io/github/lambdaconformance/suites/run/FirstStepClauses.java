package io.github.lambdaconformance.suites.run;

import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.preparation.Candidate;
import java.util.List;

/** The clauses that a run judges besides those that were asked for. */
final class FirstStepClauses {

    private FirstStepClauses() {}

    /** Those that were asked for, and those of the first steps at which a runtime seems to fail, in the catalogue's order. */
    static List<ClauseDefinition> with(List<ClauseDefinition> selected, List<Candidate> candidates) {
        var steps = candidates.stream()
                .flatMap(candidate -> candidate.stumble().stream())
                .map(stumble -> stumble.step().clause())
                .toList();
        return Catalogue.shared().clauses().stream()
                .filter(clause -> selected.contains(clause) || steps.contains(clause.id()))
                .toList();
    }
}
