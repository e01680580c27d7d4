package io.github.lambdaconformance.suites.cli;

import io.github.lambdaconformance.fixtures.runtime.baseline.KnownViolations;
import io.github.lambdaconformance.reports.file.InvalidResults;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.suites.preparation.BaselineUpdate;
import io.github.lambdaconformance.suites.preparation.Candidate;
import io.github.lambdaconformance.suites.preparation.UnavailableRuntime;
import io.github.lambdaconformance.suites.run.Run;
import io.github.lambdaconformance.suites.schedule.Parallelism;
import io.github.lambdaconformance.suites.settings.ClauseChoice;
import io.github.lambdaconformance.suites.settings.Settings;
import io.github.lambdaconformance.suites.settings.ShardChoice;
import io.github.lambdaconformance.suites.settings.UsageError;
import io.github.lambdaconformance.suites.workflow.RuntimeFolders;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Judges runtimes and writes the report. */
@Command(name = "judge", description = "Judges runtimes and writes the report.", mixinStandardHelpOptions = true)
final class JudgeCommand implements Callable<Integer> {

    private static final String AGAIN = "java -jar lambda-conformance.jar judge %3$s%4$s --clauses %2$s";

    @Mixin
    private RuntimeOptions runtimes = new RuntimeOptions();

    @Option(
            names = "--clauses",
            split = ",",
            paramLabel = "PATTERN",
            description = "Ids to judge, such as next-*,data-*.")
    private List<String> clauses = List.of();

    @Option(names = "--profiles", split = ",", paramLabel = "PROFILE", description = "Profiles to judge, such as core.")
    private List<String> profiles = List.of();

    @Option(names = "--parallel", paramLabel = "N", description = "Clauses judged at once (default: ${DEFAULT-VALUE}).")
    private int parallel = Parallelism.usual();

    @Option(names = "--slow", description = "Judges also the clauses that take longer than a minute.")
    private boolean slow;

    @Option(
            names = "--shard",
            paramLabel = "K/N",
            description = "Judges the K-th of N parts of the clauses; report puts all N results together.")
    private String shard = "";

    @Option(
            names = "--keep-going",
            description = "Judges all clauses also where a runtime fails a first step, such as to poll.")
    private boolean keepGoing;

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

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InvalidResults {
        check();
        var run = judged();
        var results = Rendering.render(
                runtimes.outAsGiven(), folders(run), spec.commandLine().getOut());
        run.failures().forEach(this::tell);
        if (!baseline.isEmpty()) {
            run.candidates().forEach(candidate -> updateBaseline(candidate, results.of(candidate.name())));
        }
        int status = ExitStatus.of(results);
        return run.failures().isEmpty() || status == ExitStatus.HARNESS ? status : ExitStatus.USAGE;
    }

    private Run judged() {
        try (var launcher = new ClauseLauncher(parallel, spec.commandLine().getErr())) {
            var run = Run.open(settings());
            launcher.launch(run);
            return run;
        }
    }

    private void tell(UnavailableRuntime problem) {
        spec.commandLine()
                .getErr()
                .println(problem.runtime() + ": "
                        + problem.reason().lines().findFirst().orElse(""));
    }

    private static RuntimeFolders folders(Run run) {
        var folders = new HashMap<String, Path>();
        run.candidates()
                .forEach(each ->
                        folders.put(each.name(), each.deployment().manifest().folder()));
        return RuntimeFolders.of(folders);
    }

    private void updateBaseline(Candidate candidate, List<Judgement> judgements) {
        var update = BaselineUpdate.write(candidate, judgements, LocalDate.now(ZoneOffset.UTC));
        spec.commandLine()
                .getOut()
                .printf(
                        "%s: %s holds %d entries, %d of them new, %d gone%n",
                        candidate.name(),
                        KnownViolations.file(candidate.deployment().manifest().variant()),
                        update.entries().size(),
                        update.added(),
                        update.gone());
    }

    private void check() {
        if (!baseline.isEmpty() && !baseline.equals("write")) {
            throw new UsageError("--baseline " + baseline + ": all that can be done with it is --baseline write");
        }
        if (parallel < 1 || parallel > 256) {
            throw new UsageError("--parallel " + parallel + ": give a number from 1 to 256");
        }
        runtimes.check(parallel);
    }

    private Settings settings() {
        var again = AGAIN + (containers ? " --containers" : "") + runtimes.buildArgumentsAgain();
        return new Settings(
                runtimes.settings(containers),
                new ClauseChoice(clauses, profiles, slow, ShardChoice.of(shard)),
                runtimes.out(),
                keepGoing,
                again);
    }
}
