package io.github.lambdaconformance.suites.cli;

import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.catalogue.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The catalogue of clauses. */
@Command(name = "list", description = "Lists the clauses.", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "PATTERN", description = "Ids to list, such as next-* (default: all).")
    private List<String> patterns = new ArrayList<>();

    @Option(names = "--profiles", split = ",", paramLabel = "PROFILE", description = "Profiles to list, such as core.")
    private List<String> profiles = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var clauses = Selection.of(patterns, profiles).stream()
                .map(ClauseDefinition::info)
                .toList();
        var out = spec.commandLine().getOut();
        clauses.forEach(clause -> out.println(line(clause)));
        out.println();
        out.println(totals(clauses));
        return ExitStatus.CONFORMANT;
    }

    private static String line(ClauseInfo clause) {
        return String.format(
                Locale.ROOT,
                "%-11s %-38s %-6s %-10s %-15s %s",
                clause.row(),
                clause.id(),
                clause.level(),
                clause.basis().word(),
                clause.profile().word(),
                clause.requirement());
    }

    private static String totals(List<ClauseInfo> clauses) {
        var levels = new TreeMap<String, Integer>();
        clauses.forEach(clause -> levels.merge(clause.level().name(), 1, Integer::sum));
        long deciding = clauses.stream().filter(ClauseInfo::decidesConformance).count();
        return clauses.size() + " clauses: " + levels + ", " + deciding + " of them decide conformance";
    }
}
