package io.github.lambdaconformance.reports.page.terminal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Clauses of one runtime that are broken by the same habit, said once. */
record RootCauses(Results results) {

    void writeTo(Screen screen) {
        var lines = results.header().runtimes().stream()
                .flatMap(runtime -> shared(results.of(runtime.name())).stream())
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        screen.heading("One cause, many clauses");
        lines.forEach(line -> screen.labeled("", 2, line));
    }

    private static List<String> shared(List<Judgement> judgements) {
        return judgements.stream()
                .filter(each -> each.verdict().kind().deviates())
                .filter(each -> !each.cause().isEmpty())
                .collect(groupingBy(Judgement::cause, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .filter(cause -> cause.getValue().size() > 1)
                .map(cause -> told(cause.getKey(), cause.getValue()))
                .toList();
    }

    private static String told(String cause, List<Judgement> broken) {
        return broken.get(0).runtime() + ": " + broken.size() + " clauses fail because " + cause + ": "
                + broken.stream().map(each -> each.clause().id()).collect(joining(", "));
    }
}
