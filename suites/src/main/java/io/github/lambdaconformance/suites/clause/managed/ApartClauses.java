package io.github.lambdaconformance.suites.clause.managed;

import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.awaitAll;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.deliverEach;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.sequence;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.startManaged;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.deliver;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.suites.clause.managed.ManagedExpectations.expectConcurrency;
import static io.github.lambdaconformance.suites.clause.managed.ManagedExpectations.expectIsolation;
import static io.github.lambdaconformance.suites.clause.managed.ManagedScripts.severalPolls;
import static io.github.lambdaconformance.suites.clause.managed.ManagedScripts.severalWorkers;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectFailures;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Profile.MANAGED_INSTANCES;
import static java.time.Duration.ofMillis;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.events.LogEvents;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.runtime.manifest.Operation;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;

/** What events have for themselves that are handled at the same time. */
@Specification("runtimes-custom.html#runtimes-custom-managed-instances")
public class ApartClauses {

    @Clause(
            id = "managed-completions-apart",
            row = "LMI-04",
            lengthy = true,
            level = MUST,
            basis = DOCUMENTED,
            profile = MANAGED_INSTANCES,
            says =
                    "Each of several events is completed under its own id and with its own result, in whatever order they end.",
            consequence = "Callers get the results of others.",
            through = {Instrument.RESULT, Instrument.SEVERAL_POLLS})
    void keepsCompletionsApart(Lambda lambda) {
        var events = Events.many(8, i -> Events.sleep("sleeper " + i, 480 - 60 * i));
        var seen = lambda.plays(startManaged(8), severalWorkers(), deliverEach(events), awaitAll());

        expect(seen).eachAnsweredWithItsLabel(events);
    }

    @Clause(
            id = "managed-failure-apart",
            row = "LMI-09",
            lengthy = true,
            level = MUST,
            basis = DOCUMENTED,
            profile = MANAGED_INSTANCES,
            says = "The failure of one handler is that of its own event; others that run finish.",
            consequence = "One bad event costs seven good ones.",
            through = {Instrument.RESULT, Instrument.FAILURE, Instrument.OWN_IDS})
    void keepsFailuresApart(Lambda lambda) {
        var sleepers = Events.many(3, i -> Events.sleep("sleeper " + i, 400));
        var failing = Events.error("failing");
        var seen = lambda.plays(startManaged(8), severalWorkers(), deliverEach(sleepers), deliver(failing), awaitAll());

        expect(seen).eachAnsweredWithItsLabel(sleepers);
        expectFailures(seen).reported(failing);
    }

    @Clause(
            id = "managed-quick-beside-slow",
            row = "LMI-10",
            lengthy = true,
            level = MUST,
            basis = DOCUMENTED,
            profile = MANAGED_INSTANCES,
            says = "While one handler takes long, other events are served.",
            consequence = "One slow event holds up all the others.",
            through = Instrument.OWN_IDS)
    void servesBesideASlowEvent(Lambda lambda) {
        var slow = Events.sleep("slow", 2_500);
        // Few enough for a machine on which each takes a quarter of a second.
        var quick = Events.many(10, i -> Events.echo("quick " + i));
        var seen =
                lambda.plays(startManaged(8), severalWorkers(), deliver(slow), sequence(invokeEach(quick)), awaitAll());

        expect(seen).answered(quick);
        expectConcurrency(seen).completedBefore(slow, quick);
    }

    @Clause(
            id = "managed-log-names-invocation",
            row = "LMI-12",
            level = MUST,
            basis = DOCUMENTED,
            profile = MANAGED_INSTANCES,
            says =
                    "Each record of the log names the invocation that wrote it, whatever others are handled at the same time.",
            consequence = "The log of one request tells what happened to another.",
            operations = Operation.LOGGER,
            through = {Instrument.RECORD, Instrument.OWN_IDS})
    void keepsRecordsApart(Lambda lambda) {
        var events = Events.many(16, i -> LogEvents.logger("logs " + i, "ERROR", ManagedScripts.message(i)));
        var seen = lambda.plays(
                startManaged(8),
                severalWorkers(),
                deliverEach(events),
                awaitAll(),
                awaitPoll(),
                silence(ofMillis(100)));

        expectIsolation(seen).recordsNameTheirInvocations(events);
    }

    @Clause(
            id = "managed-attempts-apart",
            row = "ID-02",
            lengthy = true,
            level = MUST,
            basis = CLIENTS,
            profile = MANAGED_INSTANCES,
            link = "runtimes-api.html#runtimes-api-response",
            says =
                    "When an invocation is tried again while its first attempt still runs, no completion carries the invocation id of the other attempt.",
            consequence = "The late result of a lost attempt is taken for that of its retry.",
            through = Instrument.SEVERAL_POLLS)
    void keepsAttemptsApart(Lambda lambda) {
        var first = Events.sleep("first attempt", 1_000)
                .with(Event.INVOCATION_ID, "attempt-1")
                .dueIn(ofMillis(400));
        var second = Events.sleep("second attempt", 1_300)
                .with(Event.REQUEST_ID, first.requestId())
                .with(Event.INVOCATION_ID, "attempt-2");
        var seen =
                lambda.plays(startManaged(4), severalPolls(), deliver(first), awaitAll(), deliver(second), awaitAll());

        expectIsolation(seen).attemptsApart(first, second);
    }
}
