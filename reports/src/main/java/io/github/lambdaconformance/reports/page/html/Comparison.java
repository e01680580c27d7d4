package io.github.lambdaconformance.reports.page.html;

import io.github.lambdaconformance.reports.measure.Measurements;
import io.github.lambdaconformance.reports.page.comparison.AboveLimit;
import io.github.lambdaconformance.reports.page.comparison.Conformance;
import io.github.lambdaconformance.reports.page.comparison.Cost;
import io.github.lambdaconformance.reports.page.comparison.Plot;
import io.github.lambdaconformance.reports.page.comparison.Table;
import io.github.lambdaconformance.reports.verdict.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The runtimes side by side as tables, what they cost also as drawings, and how those have to be read. */
record Comparison(
        List<Titled> tables,
        List<Plot> plots,
        Optional<Titled> aboveLimit,
        Optional<Titled> figures,
        List<String> notes) {

    /** A table, its heading, and whose rows it has. */
    record Titled(String title, Table table, List<String> runtimes) {}

    static Comparison of(Results results, Optional<Measurements> measured) {
        var conformance = new Conformance(results);
        var tables = new ArrayList<Titled>();
        tables.add(new Titled("Conformance", conformance.table(), conformance.names()));
        conformance
                .capabilities()
                .ifPresent(table -> tables.add(new Titled("Capabilities", table, conformance.names())));
        var cost = measured.map(Cost::new);
        return new Comparison(
                tables,
                cost.map(Cost::plots).orElse(List.of()),
                measured.map(AboveLimit::new).flatMap(Comparison::aboveLimit),
                cost.map(all -> new Titled("All figures", all.everything(), all.names())),
                cost.map(Cost::notes).orElse(List.of()));
    }

    private static Optional<Titled> aboveLimit(AboveLimit above) {
        return above.table().map(table -> new Titled("What each adds to the least possible", table, above.names()));
    }
}
