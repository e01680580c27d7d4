package io.github.lambdaconformance.suites.clause.snapstart;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitExit;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitRestore;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.offer;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.restore;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.startForSnapshot;
import static io.github.lambdaconformance.fixtures.runtime.manifest.Operation.THROWRAW;
import static io.github.lambdaconformance.suites.catalogue.Feature.SNAPSHOT_HOOKS;
import static io.github.lambdaconformance.suites.clause.snapstart.SnapExpectations.expectHookFailures;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.SNAPSTART;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;

/** Hooks that fail: reported where Lambda looks for it, and the end of the process. */
@Specification("snapstart-runtime-hooks-custom.html#snapstart-custom-implement")
public class HookFailureClauses {

    private static final String THROW_BEFORE = "throw-before";
    private static final String THROW_AFTER = "throw-after";

    @Clause(
            id = "snap-failed-before-hook-reported",
            row = "SNAP-07",
            level = MUST,
            basis = DOCUMENTED,
            profile = SNAPSTART,
            says = "A before-snapshot hook that fails is posted to /runtime/init/error.",
            consequence = "The version cannot be published, and nobody is told why.",
            features = SNAPSHOT_HOOKS,
            through = Instrument.BEFORE_HOOKS)
    void reportsAFailedHookBeforeTheSnapshot(Lambda lambda) {
        var seen = lambda.plays(startForSnapshot(THROW_BEFORE), awaitRestore(), awaitExit());

        expectHookFailures(seen).postedAsInitError();
    }

    @Clause(
            id = "snap-hook-thrown-value",
            row = "SNAP-07",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = SNAPSTART,
            says = "What a before-snapshot hook throws is posted to /runtime/init/error also when it is no exception: "
                    + "an error of the machine, a panic.",
            consequence = "The version cannot be published, and nobody is told why.",
            features = SNAPSHOT_HOOKS,
            operations = THROWRAW,
            through = Instrument.BEFORE_HOOKS)
    void reportsWhateverAHookThrows(Lambda lambda) {
        var seen = lambda.plays(startForSnapshot("throwraw-before"), awaitRestore(), awaitExit());

        expectHookFailures(seen).postedAsInitError();
    }

    @Clause(
            id = "snap-failed-before-hook-ends-process",
            row = "SNAP-07",
            level = MUST,
            basis = DOCUMENTED,
            profile = SNAPSTART,
            says = "After a failed before-snapshot hook the process ends, with another status than 0.",
            consequence = "A version that cannot work is published, or publishing it lasts until it times out.",
            features = SNAPSHOT_HOOKS,
            through = Instrument.BEFORE_HOOKS)
    void endsAfterAFailedHookBeforeTheSnapshot(Lambda lambda) {
        var seen = lambda.plays(startForSnapshot(THROW_BEFORE), awaitRestore(), awaitExit());

        expectHookFailures(seen).endsTheProcess().endsItAsFailed();
    }

    @Clause(
            id = "snap-failed-before-hook-no-snapshot",
            row = "SNAP-07",
            level = MUST,
            basis = DOCUMENTED,
            profile = SNAPSTART,
            says = "After a failed before-snapshot hook /runtime/restore/next is not called.",
            consequence = "A snapshot is taken of a process that the hook was to put in order first.",
            features = SNAPSHOT_HOOKS,
            through = Instrument.BEFORE_HOOKS)
    void takesNoSnapshotAfterAFailedHook(Lambda lambda) {
        var seen = lambda.plays(startForSnapshot(THROW_BEFORE), awaitRestore(), awaitExit());

        expectHookFailures(seen).takesNoSnapshot();
    }

    @Clause(
            id = "snap-failed-after-hook-reported",
            row = "SNAP-08",
            level = MUST,
            basis = DOCUMENTED,
            profile = SNAPSTART,
            link = "runtimes-api.html#runtimes-api-restore-error",
            says = "An after-restore hook that fails is reported, to /runtime/restore/error or to /runtime/init/error.",
            consequence = "The caller gets a failure that does not say that a hook failed, and which.",
            features = SNAPSHOT_HOOKS,
            through = Instrument.AFTER_HOOKS)
    void reportsAFailedHookAfterTheRestore(Lambda lambda) {
        var seen = lambda.plays(startForSnapshot(THROW_AFTER), awaitRestore(), restore(), awaitExit());

        expectHookFailures(seen).postedAfterTheRestore();
    }

    @Clause(
            id = "snap-failed-after-hook-at-restore-error",
            row = "SNAP-08",
            level = SHOULD,
            basis = DOCUMENTED,
            profile = SNAPSTART,
            link = "runtimes-api.html#runtimes-api-restore-error",
            says = "An after-restore hook that fails is posted to /runtime/restore/error.",
            consequence = "Lambda takes /runtime/init/error for it, but promises that nowhere.",
            features = SNAPSHOT_HOOKS,
            through = Instrument.AFTER_HOOKS)
    void reportsAFailedHookAsRestoreError(Lambda lambda) {
        var seen = lambda.plays(startForSnapshot(THROW_AFTER), awaitRestore(), restore(), awaitExit());

        expectHookFailures(seen).postedAsRestoreError();
    }

    @Clause(
            id = "snap-failed-after-hook-ends-process",
            row = "SNAP-08",
            level = MUST,
            basis = DOCUMENTED,
            profile = SNAPSTART,
            says = "After a failed after-restore hook the process ends.",
            consequence = "The caller waits for an environment that will never serve.",
            features = SNAPSHOT_HOOKS,
            through = Instrument.AFTER_HOOKS)
    void endsAfterAFailedHookAfterTheRestore(Lambda lambda) {
        var seen = lambda.plays(startForSnapshot(THROW_AFTER), awaitRestore(), restore(), awaitExit());

        expectHookFailures(seen).afterTheRestore().endsTheProcess();
    }

    @Clause(
            id = "snap-no-poll-after-failed-hook",
            row = "SNAP-09",
            level = MUST,
            basis = DOCUMENTED,
            profile = SNAPSTART,
            says = "After a failed hook, of either kind, the runtime does not poll.",
            consequence = "Events are served by a function that the hook was to put in order first.",
            features = SNAPSHOT_HOOKS,
            through = {Instrument.BEFORE_HOOKS, Instrument.AFTER_HOOKS})
    void pollsNothingAfterAFailedHook(Lambda lambda) {
        var seen = lambda.plays(
                startForSnapshot(THROW_AFTER),
                awaitRestore(),
                restore(),
                offer(Events.echo("after the failed hook")),
                startForSnapshot(THROW_BEFORE),
                awaitRestore(),
                offer(Events.echo("too late")));

        expectHookFailures(seen).pollsNothing();
    }
}
