package io.github.lambdaconformance.reports.page.comparison;

import io.github.lambdaconformance.reports.standing.Scorecard;
import io.github.lambdaconformance.reports.standing.Standing;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was judged: a table of conformance, and one of capabilities. */
public record Conformance(Results results) {

    /** Clauses met of those that apply. */
    public Table table() {
        var titles =
                List.of("runtime", "kind", "core profile", "MUST", "SHOULD", "MUST, robustness", "known violations");
        return new Table(titles, runtimes().stream().map(this::row).toList());
    }

    /** What can be had of each runtime, by what the clauses saw; without what a run of some clauses did not look at. */
    public Optional<Table> capabilities() {
        var seen = Capability.ALL.stream().filter(this::seen).toList();
        var titles = new ArrayList<>(List.of("runtime", "kind"));
        seen.forEach(capability -> titles.add(capability.title()));
        var rows =
                runtimes().stream().map(runtime -> capabilities(seen, runtime)).toList();
        return Optional.of(new Table(titles, rows)).filter(table -> !seen.isEmpty());
    }

    /** Whose rows the tables have. */
    public List<String> names() {
        return runtimes().stream().map(RuntimeInfo::name).toList();
    }

    private boolean seen(Capability capability) {
        return runtimes().stream()
                .anyMatch(runtime -> !capability.of(results, runtime.name()).equals(Capability.UNKNOWN));
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

    private List<String> capabilities(List<Capability> seen, RuntimeInfo runtime) {
        var cells = new ArrayList<>(List.of(runtime.label(), runtime.kind().word()));
        seen.forEach(capability -> cells.add(capability.of(results, runtime.name())));
        return cells;
    }
}
