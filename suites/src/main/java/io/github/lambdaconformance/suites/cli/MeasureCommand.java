package io.github.lambdaconformance.suites.cli;

import io.github.lambdaconformance.reports.measure.MeasurementFile;
import io.github.lambdaconformance.reports.measure.Measurements;
import io.github.lambdaconformance.reports.page.terminal.MeasuredPage;
import io.github.lambdaconformance.suites.bench.Containers;
import io.github.lambdaconformance.suites.bench.Preparation;
import io.github.lambdaconformance.suites.bench.Prepared;
import io.github.lambdaconformance.suites.bench.Progress;
import io.github.lambdaconformance.suites.bench.Settings;
import io.github.lambdaconformance.suites.bench.UsageError;
import io.github.lambdaconformance.suites.measure.Measuring;
import io.github.lambdaconformance.suites.measure.Plan;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures what runtimes cost, side by side. */
@Command(
        name = "measure",
        description = "Measures what runtimes cost: cold starts, warm invocations, processor time, memory.",
        mixinStandardHelpOptions = true)
final class MeasureCommand implements Callable<Integer> {

    /** What a transcript holds of a session with more would be cut. */
    private static final int MOST_INVOCATIONS = 10_000;

    private static final int MOST_ROUNDS = 1_000;

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR",
            description = "Folder of a runtime, or of several: has a runtime.yaml.")
    private List<Path> folders = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Where results go (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("conformance");

    @Option(names = "--rounds", paramLabel = "N", description = "Cold starts of each (default: ${DEFAULT-VALUE}).")
    private int rounds = 11;

    @Option(
            names = "--invocations",
            paramLabel = "N",
            description = "Invocations that count in each of 5 rounds (default: ${DEFAULT-VALUE}).")
    private int invocations = 1000;

    @Option(
            names = "--containers",
            description = "Measures each runtime in a container of its Dockerfile, as NAME@container.")
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
    public Integer call() {
        check("--rounds", rounds, MOST_ROUNDS);
        check("--invocations", invocations, MOST_INVOCATIONS);
        TimeScale.check(timeScale);
        try (var progress = Progress.onThisMachine()) {
            var prepared = new Preparation(settings(), progress).prepare();
            if (!prepared.candidates().isEmpty()) {
                tell(Measuring.of(
                        prepared, new Plan(rounds, invocations), settings().work(), progress));
            }
            return status(prepared);
        }
    }

    private static void check(String option, int given, int most) {
        if (given < 1 || given > most) {
            throw new UsageError(option + " " + given + ": give a number from 1 to " + most);
        }
    }

    private void tell(Measurements measurements) {
        var file = settings().out().resolve(MeasurementFile.NAME);
        MeasurementFile.write(file, measurements);
        spec.commandLine().getOut().println(MeasuredPage.render(measurements, Rendering.style(), file.toString()));
    }

    private int status(Prepared prepared) {
        prepared.problems()
                .forEach(problem -> spec.commandLine().getErr().println(problem.runtime() + ": " + problem.reason()));
        boolean nothing =
                prepared.candidates().isEmpty() || !prepared.failures().isEmpty();
        return nothing ? ExitStatus.USAGE : ExitStatus.CONFORMANT;
    }

    private Settings settings() {
        var results = out.toAbsolutePath().normalize();
        return new Settings(
                Path.of("").toAbsolutePath(),
                List.of(),
                folders.stream()
                        .map(folder -> folder.toAbsolutePath().normalize())
                        .toList(),
                List.of(),
                List.of(),
                results,
                results.resolve("runtimes"),
                false,
                Containers.of(containers, buildArguments),
                timeScale,
                "");
    }
}
