package io.github.lambdaconformance.suites.clause.snapstart;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitExit;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitRestore;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.restore;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.startForSnapshot;
import static io.github.lambdaconformance.suites.catalogue.Feature.SNAPSHOT_HOOKS;
import static io.github.lambdaconformance.suites.clause.snapstart.SnapExpectations.expectHookFailures;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.SNAPSTART;

import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Step;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** The report of a failed hook, of either kind, in the form that Lambda reads. */
@Specification("runtimes-api.html#runtimes-api-restore-error")
public class HookReportClauses {

    @Clause(
            id = "snap-hook-failure-body",
            row = "SNAP-14",
            level = MUST,
            basis = DOCUMENTED,
            profile = SNAPSTART,
            says = "The report of a failed hook is a JSON object with the strings errorMessage and errorType; its "
                    + "stackTrace, if it has one, is a list.",
            consequence = "The caller receives text that no tool can read as an error.",
            features = SNAPSHOT_HOOKS)
    void reportsFailedHooksAsJson(Lambda lambda) {
        var seen = lambda.plays(failedHooks());

        expectHookFailures(seen).areErrorObjects();
    }

    @Clause(
            id = "snap-hook-failure-typed",
            row = "SNAP-14",
            level = SHOULD,
            basis = DOCUMENTED,
            profile = SNAPSTART,
            says = "The report of a failed hook carries the header Lambda-Runtime-Function-Error-Type: a category, a "
                    + "dot, a reason.",
            consequence = "Lambda records Runtime.Unknown in place of the kind of failure.",
            features = SNAPSHOT_HOOKS)
    void saysOfWhatKindAFailedHookIs(Lambda lambda) {
        var seen = lambda.plays(failedHooks());

        expectHookFailures(seen).haveATypeOfTwoWords();
    }

    @Clause(
            id = "snap-hook-failure-named",
            row = "SNAP-14",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = SNAPSTART,
            says = "The report of a failed hook names the failure of the hook, in its type, message or stack trace.",
            consequence = "Whoever publishes or calls the function is told that a hook failed, and not why.",
            features = SNAPSHOT_HOOKS)
    void saysWhatHasFailed(Lambda lambda) {
        var seen = lambda.plays(failedHooks());

        expectHookFailures(seen).nameTheFailure();
    }

    /** One of each kind. */
    private static Step[] failedHooks() {
        return new Step[] {
            startForSnapshot("throw-before"),
            awaitRestore(),
            awaitExit(),
            startForSnapshot("throw-after"),
            awaitRestore(),
            restore(),
            awaitExit()
        };
    }
}
