package io.github.lambdaconformance.reports.page.terminal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.github.lambdaconformance.reports.page.output.Heading;
import io.github.lambdaconformance.reports.page.output.LeftOut;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is said in a line or two: baselines, advice not followed, runtimes and clauses that were not judged. */
record Remarks(Results results) {

    private static final int LISTED = 20;
    private static final int FIRST = 5;

    static final String NOT_FOLLOWED = "SHOULD not followed";

    void baselines(Screen screen) {
        var wrong = results.where(Judgement::baselineIsWrong);
        if (wrong.isEmpty()) {
            return;
        }
        screen.heading("Baseline to be changed");
        for (Judgement each : wrong) {
            var name = each.runtime() + "  " + each.clause().id();
            screen.line("  " + screen.style().bad(each.glyph() + " " + name));
            screen.labeled("", 4, each.summary());
        }
    }

    void advice(Screen screen) {
        perRuntime(screen, NOT_FOLLOWED, each -> each.is(VerdictKind.DISCOURAGED));
        notTestable(screen);
    }

    /** Each reason with how many clauses it keeps from being tested, and the first of them. */
    private void notTestable(Screen screen) {
        Predicate<Judgement> kind = each -> each.is(VerdictKind.NOT_TESTABLE);
        if (results.count(kind) == 0) {
            return;
        }
        screen.heading("Not testable");
        var column = column(results.header().runtimes().stream().map(RuntimeInfo::name));
        for (var runtime : results.header().runtimes()) {
            var untested = results.of(runtime.name()).stream().filter(kind).toList();
            reasons(screen, runtime.name(), column, untested);
        }
    }

    private static void reasons(Screen screen, String runtime, int column, List<Judgement> untested) {
        var label = runtime;
        for (var group : byReason(untested)) {
            screen.labeled(label, column, group.size() + ": " + reason(group) + ": " + firstIds(group));
            label = "";
        }
    }

    private static Collection<List<Judgement>> byReason(List<Judgement> all) {
        return all.stream()
                .collect(groupingBy(each -> each.verdict().message(), LinkedHashMap::new, toList()))
                .values();
    }

    private static String reason(List<Judgement> group) {
        var message = group.get(0).verdict().message().strip();
        return message.isEmpty() ? "no reason was given" : message;
    }

    private static String firstIds(List<Judgement> group) {
        var ids = group.stream().limit(FIRST).map(each -> each.clause().id()).collect(joining(", "));
        return group.size() <= FIRST ? ids : ids + " and " + (group.size() - FIRST) + " more";
    }

    /** The ids, but many that share a reason only by that: whoever mends it does not read a list. */
    private static String text(List<Judgement> all) {
        return byReason(all).stream().map(Remarks::group).collect(joining(", "));
    }

    private static String group(List<Judgement> group) {
        return group.size() <= LISTED
                ? group.stream().map(each -> each.clause().id()).collect(joining(", "))
                : group.size() + " for one reason: " + group.get(0).verdict().message();
    }

    void notJudged(Screen screen) {
        var groups = LeftOut.groups(results.header().notJudged());
        if (groups.isEmpty()) {
            return;
        }
        screen.heading(Heading.NOT_JUDGED);
        var column = column(groups.stream().map(LeftOut::label));
        for (LeftOut each : groups) {
            screen.labeled(each.label(), column, each.text());
        }
    }

    private void perRuntime(Screen screen, String heading, Predicate<Judgement> kind) {
        if (results.count(kind) == 0) {
            return;
        }
        screen.heading(heading);
        var column = column(results.header().runtimes().stream().map(RuntimeInfo::name));
        for (var runtime : results.header().runtimes()) {
            var all = results.of(runtime.name()).stream().filter(kind).toList();
            screen.labeled(runtime.name(), column, all.isEmpty() ? "" : all.size() + ": " + text(all));
        }
    }

    /** Where the text begins, so that it clears the longest name. */
    private static int column(Stream<String> names) {
        return names.mapToInt(String::length).max().orElse(0) + 4;
    }
}
