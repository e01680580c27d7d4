package io.github.lambdaconformance.suites.cli;

import io.github.lambdaconformance.reports.file.InvalidResults;
import io.github.lambdaconformance.reports.file.ResultFormat;
import io.github.lambdaconformance.reports.file.ResultWriter;
import io.github.lambdaconformance.reports.page.markdown.ComparisonText;
import io.github.lambdaconformance.suites.run.OutFolder;
import io.github.lambdaconformance.suites.settings.UsageError;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Renders results again, or results of several runs as one report. */
@Command(
        name = "report",
        description = "Writes the pages of a result file again, or one report of several.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "RESULT", description = "A results.jsonl, or the folder that holds one.")
    private List<Path> results = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the report goes (default: beside the only result).")
    private @Nullable Path out;

    @Option(
            names = "--measurements",
            paramLabel = "FILE",
            description = "Measurements to show (default: those beside the results).")
    private @Nullable Path measurements;

    @Option(names = "--comparison", description = "Prints the runtimes side by side as Markdown, and writes nothing.")
    private boolean comparison;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InvalidResults {
        var sources = ReportSources.read(results, Optional.ofNullable(measurements));
        var terminal = spec.commandLine().getOut();
        if (comparison) {
            terminal.print(ComparisonText.of(sources.results(), sources.measured()));
            terminal.flush();
            return ExitStatus.CONFORMANT;
        }
        Rendering.render(sources, filled(folder(sources), sources), terminal);
        return ExitStatus.of(sources.results());
    }

    private Path folder(ReportSources sources) {
        if (out == null) {
            return sources.onlyFolder()
                    .orElseThrow(() -> new UsageError("several results: say where their report goes (--out DIR)"));
        }
        var folder = out.toAbsolutePath().normalize();
        if (sources.folders().contains(folder)) {
            return sources.onlyFolder()
                    .orElseThrow(() -> new UsageError(
                            folder + ": holds one of the results, which the report of all would overwrite"));
        }
        return folder;
    }

    /** The folder, with the results in it. */
    private static Path filled(Path folder, ReportSources sources) {
        OutFolder.claim(folder);
        if (!sources.folders().contains(folder)) {
            ResultWriter.write(folder.resolve(ResultFormat.NAME), sources.results());
            sources.copyTranscripts(folder);
        }
        return folder;
    }
}
