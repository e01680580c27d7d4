package io.github.lambdaconformance.suites.clause.managed;

import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.awaitAll;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.deliverEach;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.sequence;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.startManaged;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.deliver;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.suites.clause.managed.ManagedExpectations.expectCapacity;
import static io.github.lambdaconformance.suites.clause.managed.ManagedScripts.ready;
import static io.github.lambdaconformance.suites.clause.managed.ManagedScripts.severalWorkers;
import static io.github.lambdaconformance.suites.clause.managed.ManagedScripts.together;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
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

/** What becomes of completions that Lambda does not take, and of those who posted them. */
@Specification("runtimes-api.html#runtimes-api-response")
public class RefusalClauses {

    @Clause(
            id = "managed-late-completion",
            row = "LMI-07",
            lengthy = true,
            level = MUST,
            basis = PLATFORM,
            profile = MANAGED_INSTANCES,
            says =
                    "A completion that comes too late and is answered with 410 costs no capacity, and others that run finish.",
            consequence = "With each time-out the instance handles one event less at a time, until it handles none.",
            through = Instrument.OWN_IDS)
    void survivesLateCompletions(Lambda lambda) {
        var late = Events.many(4, i -> Events.sleep("late " + i, 700).dueIn(ofMillis(300)));
        var before = Events.many(4, i -> Events.sleep("before " + i, 300));
        var after = Events.many(4, i -> Events.sleep("after " + i, 300));
        var seen = lambda.plays(
                startManaged(4),
                ready(4),
                deliverEach(before),
                together(late),
                silence(ofMillis(700)),
                awaitPoll(),
                together(after));

        expectCapacity(seen).isKept(before, after);
    }

    @Clause(
            id = "managed-refused-completion",
            row = "LMI-08",
            level = MUST,
            basis = PLATFORM,
            profile = MANAGED_INSTANCES,
            says = "A completion that is refused with 400 costs no other event, and further events are served.",
            consequence = "One refused result costs all that is being handled.",
            through = Instrument.OWN_IDS)
    void survivesRefusedCompletions(Lambda lambda) {
        var running = Events.sleep("running", 500);
        var next = Events.many(8, i -> Events.echo("next " + i));
        var seen = lambda.plays(
                startManaged(2),
                severalWorkers(),
                deliver(running),
                deliver(Events.echo("refused")).acknowledged(ManagedScripts.REFUSED),
                awaitAll(),
                together(next));

        expect(seen).answered(running).answered(next);
    }

    @Clause(
            id = "managed-refused-same-process",
            row = "LMI-08",
            lengthy = true,
            level = SHOULD,
            basis = PLATFORM,
            profile = MANAGED_INSTANCES,
            says = "A completion that is refused with 400 does not end the process.",
            consequence = "One refused result turns events away until another process has started.",
            scar = "aws-lambda-go 1.55.1: finishes what runs, takes nothing more and ends with status 1",
            through = Instrument.OWN_IDS)
    void livesOnAfterRefusedCompletions(Lambda lambda) {
        var running = Events.sleep("running", 500);
        var seen = lambda.plays(
                startManaged(2),
                severalWorkers(),
                deliver(running),
                deliver(Events.echo("refused")).acknowledged(ManagedScripts.REFUSED),
                awaitAll(),
                silence(ofSeconds(1)));

        expectCapacity(seen).sameProcess();
    }

    @Clause(
            id = "managed-error-too-large",
            row = "LMI-19",
            level = SHOULD,
            basis = PLATFORM,
            profile = MANAGED_INSTANCES,
            link = "runtimes-api.html#runtimes-api-invokeerror",
            says =
                    "A report of a failure that is refused for its size is not sent again and again, and later events are served.",
            consequence = "One failure with a long message fills the network and the log.",
            through = Instrument.OWN_IDS)
    void survivesTooLargeReports(Lambda lambda) {
        var failing = Events.error("too large", "ConformanceError", "x".repeat(1_500_000));
        var next = Events.many(4, i -> Events.echo("next " + i));
        var seen = lambda.plays(
                startManaged(2),
                severalWorkers(),
                deliver(failing),
                awaitAll(),
                // A process that ends of it has ended by then: what it still takes meanwhile is a race.
                silence(ofMillis(500)),
                sequence(invokeEach(next)),
                silence(ofMillis(500)));

        expect(seen).completedAtMost(3, failing).answered(next);
    }
}
