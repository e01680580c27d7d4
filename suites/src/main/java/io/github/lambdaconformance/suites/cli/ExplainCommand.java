package io.github.lambdaconformance.suites.cli;

import static java.util.stream.Collectors.joining;

import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.catalogue.Mutants;
import io.github.lambdaconformance.suites.catalogue.Script;
import io.github.lambdaconformance.suites.catalogue.Selection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One clause in full. */
@Command(name = "explain", description = "Explains clauses in full.", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private static final String REQUIREMENT = """
            %s (%s)
              %s

              level        %s, %s
              profile      %s
              basis        %s
              on Lambda    %s
              scar         %s
            """;

    private static final String PROOF = """
              kills        %s
              script       %s

            %s
            """;

    @Parameters(arity = "1..*", paramLabel = "CLAUSE", description = "Id or pattern, such as next-polls-again.")
    private List<String> patterns = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Selection.of(patterns, List.of())
                .forEach(clause -> spec.commandLine().getOut().println(text(clause)));
        return ExitStatus.CONFORMANT;
    }

    private static String text(ClauseDefinition clause) {
        return requirement(clause.info()) + proof(clause);
    }

    private static String requirement(ClauseInfo clause) {
        return REQUIREMENT.formatted(
                clause.id(),
                clause.row(),
                clause.requirement(),
                clause.level(),
                clause.basis().word(),
                clause.profile().word(),
                clause.link(),
                clause.consequence(),
                clause.scar().isEmpty() ? "never seen broken" : clause.scar());
    }

    private static String proof(ClauseDefinition clause) {
        var method = clause.method();
        return PROOF.formatted(
                kills(clause),
                method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                indented(Script.of(clause)));
    }

    private static String indented(String script) {
        return script.lines().map(line -> line.isBlank() ? "" : "    " + line).collect(joining("\n"));
    }

    private static String kills(ClauseDefinition clause) {
        var mutants = Mutants.killedBy(clause);
        return mutants.isEmpty()
                ? "nothing: it may be kept or not"
                : mutants.stream().map("a runtime that "::concat).collect(joining("\n               "));
    }
}
