package io.github.lambdaconformance.suites.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.lambda.environment.NoPlace;
import io.github.lambdaconformance.reports.file.InvalidResults;
import io.github.lambdaconformance.suites.provenance.Heap;
import io.github.lambdaconformance.suites.provenance.SuiteVersion;
import io.github.lambdaconformance.suites.settings.UsageError;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/**
 * {@code java -jar lambda-conformance.jar}: 0 conformant, 1 unexpected violation or stale or expired baseline entry, 2
 * usage, 3 the suite itself failed.
 */
@Command(
        name = "lambda-conformance",
        description = "Tells the author of a Lambda runtime whether it is one.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionText.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            JudgeCommand.class,
            ListCommand.class,
            ExplainCommand.class,
            ReportCommand.class,
            MeasureCommand.class,
            SchemaCommand.class
        })
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(LeanJvm.run(List.of(arguments)).orElseGet(() -> run(arguments)));
    }

    /** Runs a command and returns its exit status. */
    public static int run(String... arguments) {
        return run(new PrintWriter(System.out, true, UTF_8), new PrintWriter(System.err, true, UTF_8), arguments);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return new CommandLine(new Main())
                    .setOut(out)
                    .setErr(err)
                    .setExecutionExceptionHandler(Main::failed)
                    .setUsageHelpAutoWidth(true)
                    .execute(arguments);
        } catch (Error broken) {
            return broken(broken, err);
        }
    }

    private static int broken(Throwable problem, PrintWriter err) {
        if (Heap.isCauseOf(problem)) {
            return told(Heap.tooSmall(), err);
        }
        problem.printStackTrace(err);
        return ExitStatus.HARNESS;
    }

    /** What the user can mend is told in a line; what only we can mend is told with its stack. */
    private static int failed(Exception problem, CommandLine command, ParseResult parsed) {
        var err = command.getErr();
        if (problem instanceof UsageError || problem instanceof InvalidResults || problem instanceof NoPlace) {
            err.println(problem.getMessage());
            return problem instanceof NoPlace ? ExitStatus.HARNESS : ExitStatus.USAGE;
        }
        return DiskTrouble.text(problem).map(text -> told(text, err)).orElseGet(() -> broken(problem, err));
    }

    private static int told(String line, PrintWriter err) {
        err.println(line);
        return ExitStatus.USAGE;
    }

    /** The version of the suite, for {@code --version}. */
    static final class VersionText implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {SuiteVersion.text()};
        }
    }
}
