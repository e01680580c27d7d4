package io.github.lambdaconformance.suites.preparation;

import io.github.lambdaconformance.fixtures.files.Secrets;
import io.github.lambdaconformance.fixtures.lambda.environment.Deployment;
import io.github.lambdaconformance.fixtures.lambda.environment.Scratch;
import io.github.lambdaconformance.fixtures.lambda.play.Patience;
import io.github.lambdaconformance.fixtures.runtime.build.BuildFailed;
import io.github.lambdaconformance.fixtures.runtime.build.BuiltCopy;
import io.github.lambdaconformance.fixtures.runtime.build.RuntimeBuild;
import io.github.lambdaconformance.fixtures.runtime.command.CannotStart;
import io.github.lambdaconformance.fixtures.runtime.manifest.Manifest;
import io.github.lambdaconformance.suites.progress.Progress;
import io.github.lambdaconformance.suites.schedule.Admission;
import io.github.lambdaconformance.suites.settings.RuntimeSettings;
import io.github.lambdaconformance.suites.settings.UsageError;
import java.nio.file.Path;

/** Builds one runtime and starts it once. */
final class RuntimePreparation {

    private final RuntimeSettings settings;
    private final Progress progress;
    private final Admission admission;
    private final Scratch scratch;

    RuntimePreparation(RuntimeSettings settings, Progress progress, Admission admission) {
        this.settings = settings;
        this.progress = progress;
        this.admission = admission;
        this.scratch = new Scratch(settings.work().resolve("environments"), admission.starts());
    }

    /** What has come of a runtime; why there is nothing to judge is shown at once. */
    Prepared prepare(Manifest manifest) {
        var missing = manifest.build().missingTools().stream().reduce((one, more) -> one + "; " + more);
        var prepared = missing.map(reason ->
                        unavailable(manifest, reason, settings.chosen().named()))
                .orElseGet(() -> built(manifest));
        prepared.candidates().forEach(candidate -> progress.ready(candidate.name()));
        prepared.problems()
                .forEach(problem -> progress.cannotJudge(problem.runtime(), problem.reason(), problem.fails()));
        return prepared;
    }

    private Prepared built(Manifest manifest) {
        try {
            progress.building(settings.containers().nameOf(manifest));
            var baseline = Baseline.of(manifest);
            var judged = settings.containers().applied(manifest);
            Path home = RuntimeBuild.build(manifest, settings.work());
            progress.warns(BuiltCopy.remarks(manifest, home));
            return started(Deployment.of(judged, home, settings.containers().arguments()), baseline);
        } catch (BuildFailed | UsageError e) {
            return unavailable(manifest, String.valueOf(e.getMessage()), true);
        } catch (CannotStart e) {
            return unavailable(manifest, manifest.folder() + "/" + Manifest.FILE + ": " + e.getMessage(), true);
        }
    }

    private Prepared started(Deployment deployment, Baseline baseline) {
        var manifest = deployment.manifest();
        progress.starting(manifest.name());
        var patience = Patience.ofFactor(settings.timeScale() * manifest.run().timeScale());
        var start = FirstStart.of(deployment, patience, scratch);
        var measured = new Patience(patience.factor(), start.startUp(), start.answer());
        start.stumble().ifPresent(stumble -> progress.stumbles(manifest.name(), stumble));
        return Prepared.as(new Candidate(deployment, baseline, measured, scratch, admission, start));
    }

    private Prepared unavailable(Manifest manifest, String reason, boolean fails) {
        return Prepared.not(
                new UnavailableRuntime(settings.containers().nameOf(manifest), Secrets.hidden(reason), fails));
    }
}
