package io.github.lambdaconformance.suites.cli;

import io.github.lambdaconformance.reports.file.InvalidResults;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.suites.bench.BaselineUpdate;
import io.github.lambdaconformance.suites.bench.Candidate;
import io.github.lambdaconformance.suites.bench.Containers;
import io.github.lambdaconformance.suites.bench.Problem;
import io.github.lambdaconformance.suites.bench.Run;
import io.github.lambdaconformance.suites.bench.Settings;
import io.github.lambdaconformance.suites.bench.UsageError;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges runtimes and writes the report. */
@Command(name = "judge", description = "Judges runtimes and writes the report.", mixinStandardHelpOptions = true)
final class JudgeCommand implements Callable<Integer> {

    private static final String AGAIN = "java -jar lambda-conformance.jar judge %3$s --clauses %2$s";

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR",
            description = "Folder of a runtime, or of several: has a runtime.yaml.")
    private List<Path> folders = List.of();

    @Option(
            names = "--clauses",
            split = ",",
            paramLabel = "PATTERN",
            description = "Ids to judge, such as next-*,data-*.")
    private List<String> clauses = List.of();

    @Option(names = "--profiles", split = ",", paramLabel = "PROFILE", description = "Profiles to judge, such as core.")
    private List<String> profiles = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Where results go (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("conformance");

    @Option(names = "--parallel", paramLabel = "N", description = "Clauses judged at once (default: ${DEFAULT-VALUE}).")
    private int parallel = 16;

    @Option(names = "--slow", description = "Judges also the clauses that take longer than a minute.")
    private boolean slow;

    @Option(
            names = "--baseline",
            paramLabel = "write",
            description =
                    "Enters what was found into baseline.yaml beside each runtime.yaml: explain the new entries there.")
    private String baseline = "";

    @Option(
            names = "--containers",
            description = "Judges each runtime in a container of its Dockerfile, as NAME@container.")
    private boolean containers;

    @Option(
            names = "--build-arg",
            paramLabel = "NAME[=VALUE]",
            description = "Argument for Dockerfiles; without a value, that of the environment variable.")
    private List<String> buildArguments = List.of();

    @Option(
            names = "--time-scale",
            paramLabel = "F",
            description = "Factor of all time limits (default: ${DEFAULT-VALUE}).")
    private double timeScale = 1.0;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InvalidResults {
        check();
        var launcher = new ClauseLauncher(parallel, spec.commandLine().getErr());
        var run = Run.open(settings());
        launcher.launch(run);
        var results = Rendering.render(out.toAbsolutePath(), spec.commandLine().getOut());
        run.failures().forEach(this::tell);
        if (!baseline.isEmpty()) {
            run.candidates().forEach(candidate -> updateBaseline(candidate, results.of(candidate.name())));
        }
        int status = ExitStatus.of(results);
        return run.failures().isEmpty() || status == ExitStatus.HARNESS ? status : ExitStatus.USAGE;
    }

    private void tell(Problem problem) {
        spec.commandLine().getErr().println(problem.runtime() + ": " + problem.reason());
    }

    private void updateBaseline(Candidate candidate, List<Judgement> judgements) {
        var update = BaselineUpdate.write(candidate, judgements, LocalDate.now(ZoneOffset.UTC));
        spec.commandLine()
                .getOut()
                .printf(
                        "%s: baseline.yaml holds %d entries, %d of them new, %d gone%n",
                        candidate.name(), update.entries().size(), update.added(), update.gone());
    }

    private void check() {
        if (!baseline.isEmpty() && !baseline.equals("write")) {
            throw new UsageError("--baseline " + baseline + ": all that can be done with it is --baseline write");
        }
        if (parallel < 1 || parallel > 256) {
            throw new UsageError("--parallel " + parallel + ": give a number from 1 to 256");
        }
        TimeScale.check(timeScale);
    }

    private Settings settings() {
        var results = out.toAbsolutePath().normalize();
        return new Settings(
                Path.of("").toAbsolutePath(),
                List.of(),
                folders.stream()
                        .map(folder -> folder.toAbsolutePath().normalize())
                        .toList(),
                clauses,
                profiles,
                results,
                results.resolve("runtimes"),
                slow,
                Containers.of(containers, buildArguments),
                timeScale,
                AGAIN
                        + (containers ? " --containers" : "")
                        + buildArguments.stream()
                                .map(argument -> " --build-arg " + argument)
                                .collect(Collectors.joining()));
    }
}
