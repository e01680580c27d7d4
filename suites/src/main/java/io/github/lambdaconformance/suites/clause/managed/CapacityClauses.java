package io.github.lambdaconformance.suites.clause.managed;

import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.awaitAll;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.sequence;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.startManaged;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.deliver;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.suites.clause.managed.ManagedExpectations.expectCapacity;
import static io.github.lambdaconformance.suites.clause.managed.ManagedScripts.ready;
import static io.github.lambdaconformance.suites.clause.managed.ManagedScripts.severalPolls;
import static io.github.lambdaconformance.suites.clause.managed.ManagedScripts.together;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.MANAGED_INSTANCES;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;

/** What costs no capacity: after it as many events are handled at a time as before. */
@Specification("runtimes-custom.html#runtimes-custom-managed-instances")
public class CapacityClauses {

    @Clause(
            id = "managed-capacity-lasts",
            row = "LMI-13",
            lengthy = true,
            level = MUST,
            basis = ROBUSTNESS,
            profile = MANAGED_INSTANCES,
            says =
                    "After 200 events, of which some failed, came late or were refused, as many are handled at a time as before.",
            consequence = "The longer the instance runs, the less it can bear.",
            through = Instrument.SEVERAL_POLLS)
    void keepsItsCapacity(Lambda lambda) {
        var before = Events.many(8, i -> Events.sleep("before " + i, 400));
        var after = Events.many(8, i -> Events.sleep("after " + i, 400));
        var seen = lambda.plays(
                startManaged(8),
                ready(8),
                together(before),
                ManagedScripts.mixed(lambda.events(200)),
                awaitAll(),
                silence(ofMillis(300)),
                together(after));

        expectCapacity(seen).isKept(before, after);
    }

    @Clause(
            id = "managed-many-at-a-time",
            row = "LMI-13",
            lengthy = true,
            slow = true,
            level = MUST,
            basis = ROBUSTNESS,
            profile = MANAGED_INSTANCES,
            says = "Also with 64 events at a time, 5,000 of all kinds are each completed once, and cost no capacity.",
            consequence = "The busier the instance is, the more results are lost.",
            through = Instrument.SEVERAL_POLLS)
    void servesMany(Lambda lambda) {
        var before = Events.many(64, i -> Events.sleep("before " + i, 1_000));
        var after = Events.many(64, i -> Events.sleep("after " + i, 1_000));
        var seen = lambda.plays(
                startManaged(64),
                ready(64),
                together(before),
                ManagedScripts.mixed(5_000),
                awaitAll(),
                silence(ofSeconds(1)),
                together(after));

        expectCapacity(seen).isKept(before, after).lostNothing();
    }

    @Clause(
            id = "managed-exit-beside-others",
            row = "LMI-27",
            lengthy = true,
            level = SHOULD,
            basis = DOCUMENTED,
            profile = MANAGED_INSTANCES,
            link = "lambda-managed-instances-execution-environment.html#lambda-managed-instances-error-handling",
            says =
                    "Where a handler ends its process, the other workers take further events, or the whole environment ends and is started anew.",
            consequence = "The instance neither serves nor is replaced.",
            through = Instrument.SEVERAL_POLLS)
    void servesOnAfterAnExit(Lambda lambda) {
        var exit = Events.exit("exit", 3).dueIn(ofSeconds(2));
        var after = Events.many(8, i -> Events.echo("after " + i));
        var seen = lambda.plays(
                startManaged(4),
                severalPolls(),
                deliver(exit),
                awaitAll(),
                silence(ofMillis(500)),
                sequence(invokeEach(after)));

        expect(seen).notAnswered(exit).answered(after);
    }
}
