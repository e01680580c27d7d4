package io.github.lambdaconformance.suites.clause.snapstart;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitFirstCall;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitRestore;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.offer;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.restore;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.startForSnapshot;
import static io.github.lambdaconformance.suites.catalogue.Feature.SNAPSHOT_HOOKS;
import static io.github.lambdaconformance.suites.clause.snapstart.SnapExpectations.expectHooks;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.SNAPSTART;
import static java.time.Duration.ofMillis;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;

/** Hooks: those before the snapshot, those after the restore, and their order. What they print has time to arrive. */
@Specification("snapstart-runtime-hooks-custom.html#snapstart-custom-implement")
public class HookClauses {

    @Clause(
            id = "snap-before-hooks-first",
            row = "SNAP-02",
            lengthy = true,
            level = MUST,
            basis = DOCUMENTED,
            profile = SNAPSTART,
            says = "The before-snapshot hooks have run to their end when /runtime/restore/next is called.",
            consequence = "The snapshot holds open connections, secrets and half of what a hook was to put in order.",
            features = SNAPSHOT_HOOKS,
            through = {Instrument.RESTORE, Instrument.PRINTED_TEXT})
    void finishesTheHooksBeforeTheSnapshot(Lambda lambda) {
        var seen = lambda.plays(
                startForSnapshot("sleep-before:1500"),
                awaitRestore(),
                silence(ofMillis(500)),
                restore(),
                offer(Events.echo("after the restore")));

        expectHooks(seen).ranBeforeTheSnapshot();
    }

    @Clause(
            id = "snap-after-hooks-before-poll",
            row = "SNAP-03",
            lengthy = true,
            level = MUST,
            basis = DOCUMENTED,
            profile = SNAPSTART,
            says = "The after-restore hooks run when /runtime/restore/next is answered, and to their end before the "
                    + "first poll.",
            consequence = "The first event meets connections and random numbers of the snapshot.",
            features = SNAPSHOT_HOOKS,
            through = {Instrument.RESTORE, Instrument.PRINTED_TEXT})
    void finishesTheHooksBeforeThePoll(Lambda lambda) {
        var event = Events.echo("after the hooks");
        var seen = lambda.plays(
                startForSnapshot("sleep-after:1500"),
                awaitRestore(),
                silence(ofMillis(500)),
                restore(),
                awaitFirstCall(),
                silence(ofMillis(500)),
                offer(event));

        expectHooks(seen).ranBetweenTheRestoreAnd(event);
    }

    @Clause(
            id = "snap-hook-order",
            row = "SNAP-04",
            level = SHOULD,
            basis = DOCUMENTED,
            profile = SNAPSTART,
            link = "snapstart-runtime-hooks-python.html#runtime-hooks-registration-python",
            says = "Before-snapshot hooks run in the reverse order of their registration, after-restore hooks in that "
                    + "order.",
            consequence = "What was set up last is still in use when that which it stands on is taken down.",
            features = SNAPSHOT_HOOKS,
            through = {Instrument.BEFORE_HOOKS, Instrument.AFTER_HOOKS})
    void keepsTheOrderOfTheHooks(Lambda lambda) {
        var event = Events.echo("after the hooks");
        var seen = lambda.plays(
                startForSnapshot(), awaitRestore(), restore(), awaitFirstCall(), silence(ofMillis(200)), offer(event));

        expectHooks(seen).ranInOrder();
    }
}
