package io.github.lambdaconformance.reports.page.comparison;

import io.github.lambdaconformance.reports.standing.Scorecard;
import io.github.lambdaconformance.reports.standing.Standing;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was judged: a table of conformance, and one of capabilities. */
public record Conformance(Results results) {

    /** Clauses met of those that apply. */
    public Table table() {
        var titles =
                List.of("runtime", "kind", "core profile", "MUST", "SHOULD", "MUST, robustness", "known violations");
        return new Table(titles, runtimes().stream().map(this::row).toList());
    }

    /** What can be had of each runtime, by what the clauses saw. */
    public Table capabilities() {
        var titles = new ArrayList<>(List.of("runtime", "kind"));
        Capability.ALL.forEach(capability -> titles.add(capability.title()));
        return new Table(titles, runtimes().stream().map(this::capabilities).toList());
    }

    private List<RuntimeInfo> runtimes() {
        return Side.bySide(results.header().runtimes());
    }

    private List<String> row(RuntimeInfo runtime) {
        var card = Scorecard.of(results, runtime);
        return List.of(
                runtime.label(),
                runtime.kind().word(),
                Standing.of(results, runtime.name()).text(),
                card.must().toString(),
                card.should().toString(),
                card.robustness().toString(),
                known(runtime));
    }

    private String known(RuntimeInfo runtime) {
        var known = results.of(runtime.name()).stream()
                .filter(Judgement::known)
                .map(judgement -> judgement.clause().id())
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? "–" : known;
    }

    private List<String> capabilities(RuntimeInfo runtime) {
        var cells = new ArrayList<>(List.of(runtime.label(), runtime.kind().word()));
        Capability.ALL.forEach(capability -> cells.add(capability.of(results, runtime.name())));
        return cells;
    }
}
