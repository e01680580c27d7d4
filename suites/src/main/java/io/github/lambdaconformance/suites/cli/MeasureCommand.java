package io.github.lambdaconformance.suites.cli;

import io.github.lambdaconformance.reports.measure.MeasurementFile;
import io.github.lambdaconformance.reports.measure.Measurements;
import io.github.lambdaconformance.reports.page.terminal.MeasuredPage;
import io.github.lambdaconformance.suites.measure.LimitFolder;
import io.github.lambdaconformance.suites.measure.Measuring;
import io.github.lambdaconformance.suites.measure.Plan;
import io.github.lambdaconformance.suites.preparation.Candidate;
import io.github.lambdaconformance.suites.preparation.Preparation;
import io.github.lambdaconformance.suites.preparation.Prepared;
import io.github.lambdaconformance.suites.progress.Progress;
import io.github.lambdaconformance.suites.run.OutFolder;
import io.github.lambdaconformance.suites.run.OutLock;
import io.github.lambdaconformance.suites.schedule.Admission;
import io.github.lambdaconformance.suites.settings.UsageError;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Mixin
    private RuntimeOptions runtimes = new RuntimeOptions();

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
            names = "--no-limit",
            description = "Without the row of a C program on bare sockets, the least that a runtime can cost.")
    private boolean noLimit;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        check("--rounds", rounds, MOST_ROUNDS);
        check("--invocations", invocations, MOST_INVOCATIONS);
        runtimes.check(1);
        OutFolder.claim(runtimes.out(), MeasurementFile.NAME);
        var lock = OutLock.on(runtimes.out());
        var limit = limit();
        try {
            return measured(limit);
        } finally {
            limit.ifPresent(LimitFolder::vanish);
            lock.close();
        }
    }

    private int measured(Optional<Path> limit) {
        var settings = runtimes.settings(containers, limit.stream());
        try (var progress = Progress.onThisMachine()) {
            var prepared = Preparation.of(settings, progress, new Admission()).walking();
            boolean any = prepared.candidates().stream().anyMatch(each -> !isLimit(each, limit));
            if (any) {
                tell(Measuring.of(prepared, new Plan(rounds, invocations), settings.work(), progress));
            }
            return status(prepared, any);
        }
    }

    /** The limit alone tells nothing of a runtime. */
    private static boolean isLimit(Candidate candidate, Optional<Path> limit) {
        return limit.filter(candidate.deployment().manifest().folder()::equals).isPresent();
    }

    private Optional<Path> limit() {
        if (noLimit) {
            return Optional.empty();
        }
        if (!LimitFolder.possible()) {
            spec.commandLine()
                    .getErr()
                    .println("the least that a runtime can cost is not measured: there is no cc here");
            return Optional.empty();
        }
        return Optional.of(LimitFolder.written());
    }

    private static void check(String option, int given, int most) {
        if (given < 1 || given > most) {
            throw new UsageError(option + " " + given + ": give a number from 1 to " + most);
        }
    }

    private void tell(Measurements measurements) {
        var file = runtimes.out().resolve(MeasurementFile.NAME);
        MeasurementFile.write(file, measurements);
        spec.commandLine().getOut().println(MeasuredPage.render(measurements, Rendering.style(), file.toString()));
    }

    private int status(Prepared prepared, boolean any) {
        prepared.problems()
                .forEach(problem -> spec.commandLine().getErr().println(problem.runtime() + ": " + problem.reason()));
        return any && prepared.failures().isEmpty() ? ExitStatus.CONFORMANT : ExitStatus.USAGE;
    }
}
