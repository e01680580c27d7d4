package io.github.lambdaconformance.reports.page.markdown;

import io.github.lambdaconformance.reports.measure.Measurements;
import io.github.lambdaconformance.reports.page.comparison.Conformance;
import io.github.lambdaconformance.reports.page.comparison.Cost;
import io.github.lambdaconformance.reports.verdict.Results;
import java.util.Optional;

/** Runtimes side by side as Markdown tables. */
public final class ComparisonText {

    private ComparisonText() {}

    /** Conformance and capabilities, and measured cost where it was measured. */
    public static String of(Results results, Optional<Measurements> measured) {
        var markdown = new Markdown();
        write(results, measured, markdown);
        return markdown.toString();
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
        markdown.list(cost.notes().stream().map(Markdown::escaped).toList());
    }
}
