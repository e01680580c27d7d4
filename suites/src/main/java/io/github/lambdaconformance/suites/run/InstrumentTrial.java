package io.github.lambdaconformance.suites.run;

import io.github.lambdaconformance.reports.verdict.InstrumentInfo;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.preparation.Candidate;
import java.util.List;
import java.util.stream.Stream;

/** Tries with each runtime, before anything is judged, what the clauses of a run look through. */
record InstrumentTrial(List<ClauseDefinition> clauses) {

    /** Whether they work; nothing of runtimes that do not make the first steps, and of what rests on what does not work. */
    List<InstrumentInfo> with(List<Candidate> candidates) {
        return candidates.parallelStream()
                .filter(candidate -> candidate.stumble().isEmpty())
                .flatMap(this::with)
                .toList();
    }

    private Stream<InstrumentInfo> with(Candidate candidate) {
        var manifest = candidate.deployment().manifest();
        return clauses.stream()
                .filter(clause -> clause.excludedFor(manifest).isEmpty())
                .flatMap(clause -> clause.through().stream())
                .distinct()
                .sorted()
                .filter(each -> each.withBases()
                        .noneMatch(base -> base != each && !candidate.controls().work(base)))
                .map(each -> new InstrumentInfo(
                        candidate.name(),
                        each.symptom(),
                        each.owner(),
                        candidate.controls().work(each)));
    }
}
