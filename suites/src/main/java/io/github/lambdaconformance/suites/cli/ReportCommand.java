package io.github.lambdaconformance.suites.cli;

import io.github.lambdaconformance.reports.verdict.InvalidResults;
import io.github.lambdaconformance.suites.bench.UsageError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Renders results again: writes all pages beside the result file. */
@Command(name = "report", description = "Writes the pages of a result file again.", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "Folder that holds results.jsonl.")
    private Path folder = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InvalidResults {
        if (!Files.exists(folder.resolve("results.jsonl"))) {
            throw new UsageError(folder + ": holds no results.jsonl; give the folder that judge wrote to (--out)");
        }
        return ExitStatus.of(
                Rendering.render(folder.toAbsolutePath(), spec.commandLine().getOut()));
    }
}
