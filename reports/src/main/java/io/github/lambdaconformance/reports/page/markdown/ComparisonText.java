package io.github.lambdaconformance.reports.page.markdown;

import io.github.lambdaconformance.reports.measure.Measurements;
import io.github.lambdaconformance.reports.page.comparison.AboveLimit;
import io.github.lambdaconformance.reports.page.comparison.Conformance;
import io.github.lambdaconformance.reports.page.comparison.Cost;
import io.github.lambdaconformance.reports.page.output.Heading;
import io.github.lambdaconformance.reports.standing.Standing;
import io.github.lambdaconformance.reports.standing.Totals;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import io.github.lambdaconformance.vocabulary.Level;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runtimes side by side as Markdown tables. */
public final class ComparisonText {

    private ComparisonText() {}

    /** A document of its own: where each runtime stands, tables of everything, and each MUST that is not kept. */
    public static String of(Results results, Optional<Measurements> measured) {
        var markdown = new Markdown();
        markdown.heading(1, Heading.TITLE + ": results");
        markdown.paragraph("Written by `report --comparison`, never by hand. "
                + results.header().size() + ": "
                + Markdown.escaped(Totals.of(results).text()) + ".");
        markdown.heading(2, "Profiles");
        markdown.list(results.header().runtimes().stream()
                .map(runtime -> standings(results, runtime))
                .toList());
        markdown.heading(2, "Side by side");
        write(results, measured, markdown);
        broken(results, markdown);
        return markdown.toString();
    }

    private static String standings(Results results, RuntimeInfo runtime) {
        return "**" + Markdown.escaped(runtime.label()) + "** "
                + Standing.all(results, runtime.name()).stream()
                        .map(Standing::line)
                        .collect(Collectors.joining(" · "));
    }

    /** By clause, for most habits are shared. */
    private static void broken(Results results, Markdown markdown) {
        var items = results.header().clauses().stream()
                .flatMap(clause -> broken(results, clause.id()))
                .toList();
        if (!items.isEmpty()) {
            markdown.heading(2, "Every MUST that somebody does not keep");
            markdown.list(items);
        }
    }

    private static Stream<String> broken(Results results, String clause) {
        var breaking = results.where(each -> each.clause().id().equals(clause) && breaksAMust(each));
        return breaking.stream().limit(1).map(first -> item(first, breaking));
    }

    private static boolean breaksAMust(Judgement each) {
        return (each.violated() || each.unsteady()) && each.clause().level() == Level.MUST;
    }

    private static String item(Judgement first, List<Judgement> breaking) {
        var clause = first.clause();
        var who = breaking.stream()
                .map(each -> "**" + Markdown.escaped(each.runtime()) + "** ("
                        + Markdown.escaped(each.mark() == null ? each.word() : each.baselineReason()) + ")")
                .collect(Collectors.joining(", "));
        return Markdown.link(clause.id(), clause.link()) + " (" + clause.basis().word() + "): "
                + Markdown.escaped(clause.requirement()) + " " + who;
    }

    static void write(Results results, Optional<Measurements> measured, Markdown markdown) {
        var header = results.header();
        var conformance = new Conformance(results);
        markdown.paragraph("Judged on " + header.started().toString().substring(0, 10) + " with suite "
                + Markdown.escaped(header.suite()) + " on " + Markdown.escaped(header.machine()) + ".");
        markdown.table(conformance.table());
        conformance.capabilities().ifPresent(markdown::table);
        measured.map(Cost::new).ifPresent(cost -> write(cost, markdown));
    }

    private static void write(Cost cost, Markdown markdown) {
        markdown.table(cost.table());
        new AboveLimit(cost.measurements()).table().ifPresent(markdown::table);
        cost.profiles().ifPresent(markdown::table);
        markdown.list(cost.notes().stream().map(Markdown::escaped).toList());
    }
}
