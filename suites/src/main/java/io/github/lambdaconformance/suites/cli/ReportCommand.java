package io.github.lambdaconformance.suites.cli;

import io.github.lambdaconformance.reports.change.Changes;
import io.github.lambdaconformance.reports.file.InvalidResults;
import io.github.lambdaconformance.reports.file.ResultFormat;
import io.github.lambdaconformance.reports.file.ResultWriter;
import io.github.lambdaconformance.reports.history.History;
import io.github.lambdaconformance.reports.page.markdown.ComparisonText;
import io.github.lambdaconformance.reports.page.output.Beside;
import io.github.lambdaconformance.reports.verdict.Results;
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

    @Option(
            names = "--against",
            paramLabel = "OLD",
            description = "Tells what has changed since another run: its results.jsonl, the folder that holds one, or a"
                    + " folder of several *.jsonl, of which the newest is taken. Status 1 on a regression.")
    private @Nullable Path against;

    @Option(
            names = "--history",
            paramLabel = "DIR",
            description =
                    "Earlier releases to show beside the results, a *.jsonl of each (default: those delivered with"
                            + " the suite).")
    private @Nullable Path history;

    @Option(
            names = "--release",
            paramLabel = "DIR",
            description =
                    "Writes the verdicts in short into a folder of history, as the release of this suite, and nothing"
                            + " else.")
    private @Nullable Path release;

    @Option(
            names = "--shards",
            paramLabel = "N",
            description = "How many results have to be given: one less, or more, is an error.")
    private int shards;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InvalidResults {
        complete();
        var sources = ReportSources.read(results, Optional.ofNullable(measurements));
        var terminal = spec.commandLine().getOut();
        var instead = insteadOfPages(sources);
        if (instead.isPresent()) {
            terminal.print(instead.get());
            terminal.flush();
            return ExitStatus.CONFORMANT;
        }
        var beside = beside(sources);
        Rendering.render(sources, beside, filled(folder(sources), sources), terminal);
        boolean regressed = beside.changes().map(Changes::regressed).orElse(false);
        return Math.max(ExitStatus.of(sources.results()), regressed ? ExitStatus.UNEXPECTED : ExitStatus.CONFORMANT);
    }

    /** What is printed where no pages are asked for. */
    private Optional<String> insteadOfPages(ReportSources sources) {
        if (comparison) {
            return Optional.of(ComparisonText.of(sources.results(), sources.measured()));
        }
        return Optional.ofNullable(release)
                .map(folder -> HistoryFolder.add(sources.results(), folder) + System.lineSeparator());
    }

    private Beside beside(ReportSources sources) throws InvalidResults {
        var known = history == null ? History.delivered() : HistoryFolder.read(history);
        return new Beside(sources.measured(), changes(sources.results()), known, Explanations.all(), Rendering.today());
    }

    private void complete() {
        if (shards > 0 && results.size() != shards) {
            throw new UsageError("--shards " + shards + ": " + results.size() + " results are given; give all of them");
        }
    }

    private Optional<Changes> changes(Results now) throws InvalidResults {
        return against == null ? Optional.empty() : Optional.of(Changes.between(EarlierRun.read(against), now));
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
