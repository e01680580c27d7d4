package io.github.lambdaconformance.suites.clause.managed;

import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.awaitAll;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.deliverEach;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.startManaged;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.clause.managed.ManagedExpectations.expectIsolation;
import static io.github.lambdaconformance.suites.clause.managed.ManagedScripts.severalPolls;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectHandler;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Profile.MANAGED_INSTANCES;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Feature;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;

/** What handlers are told that run at the same time. */
@Specification("runtimes-custom.html#runtimes-custom-managed-instances")
public class ApartContextClauses {

    @Clause(
            id = "managed-empty-headers",
            row = "LMI-05",
            level = MUST,
            basis = PLATFORM,
            profile = MANAGED_INSTANCES,
            says = "An optional header of an event that is empty counts as absent.",
            consequence = "Every event without a client context fails.",
            scar = "aws-lambda-rust-runtime: an empty client context ended the process",
            through = Instrument.RESULT)
    void takesEmptyHeadersForAbsent(Lambda lambda) {
        var event = Events.context("empty headers");
        var next = Events.echo("next");
        var seen = lambda.plays(startManaged(2), invoke(event), invoke(next));

        expectHandler(seen, event).seesNoClientContext().seesNoIdentity();
        expect(seen).answered(next);
    }

    @Clause(
            id = "managed-context-apart",
            row = "LMI-06",
            lengthy = true,
            level = MUST,
            basis = DOCUMENTED,
            profile = MANAGED_INSTANCES,
            says = "The context of an event is its own, whatever others are handled at the same time.",
            consequence = "What was done for one caller is written down under the request of another.",
            through = {Instrument.REQUEST_ID, Instrument.SEVERAL_POLLS})
    void keepsContextsApart(Lambda lambda) {
        var events = Events.many(40, i -> Events.context("event " + i, 20).dueIn(ofSeconds(20 + i)));
        var seen = lambda.plays(startManaged(8), severalPolls(), deliverEach(events), awaitAll());

        events.forEach(event -> expectHandler(seen, event).seesItsRequestId());
    }

    @Clause(
            id = "managed-deadline-apart",
            row = "LMI-06",
            level = MUST,
            basis = DOCUMENTED,
            profile = MANAGED_INSTANCES,
            says = "The remaining time of an event is its own, whatever others are handled at the same time.",
            consequence = "A function gives up too early, or too late.",
            through = {Instrument.REMAINING_TIME, Instrument.SEVERAL_POLLS})
    void keepsDeadlinesApart(Lambda lambda) {
        var soon = Events.many(4, i -> Events.context("due soon " + i, 100).dueIn(ofSeconds(20)));
        var later = Events.many(4, i -> Events.context("due later " + i, 100).dueIn(ofSeconds(800)));
        var seen = lambda.plays(
                startManaged(8), severalPolls(), deliverEach(ManagedScripts.inTurn(soon, later)), awaitAll());

        soon.forEach(event -> expectHandler(seen, event).hasLeft(ofSeconds(1), ofSeconds(21)));
        later.forEach(event -> expectHandler(seen, event).hasLeft(ofSeconds(700), ofSeconds(801)));
    }

    @Clause(
            id = "managed-trace-apart",
            row = "LMI-11",
            level = MUST,
            basis = DOCUMENTED,
            profile = MANAGED_INSTANCES,
            says =
                    "The trace id that a handler is told is that of its own event, whatever others are handled at the same time.",
            consequence = "Spans of one request are attached to the trace of another.",
            features = Feature.TRACE,
            through = {Instrument.RESULT, Instrument.SEVERAL_POLLS})
    void keepsTracesApart(Lambda lambda) {
        var events = Events.many(16, i -> Events.context("event " + i, 50));
        var seen = lambda.plays(startManaged(8), severalPolls(), deliverEach(events), awaitAll());

        expectIsolation(seen).tracesApart(events);
    }

    @Clause(
            id = "managed-trace-not-in-environment",
            row = "TRACE-06",
            level = MUST,
            basis = DOCUMENTED,
            profile = MANAGED_INSTANCES,
            link = "lambda-managed-instances-runtimes.html",
            says = "No handler finds the trace id of another event in _X_AMZN_TRACE_ID.",
            consequence = "Spans of one request are attached to the trace of another.",
            through = {Instrument.VARIABLES, Instrument.SEVERAL_POLLS})
    void keepsTracesOutOfTheEnvironment(Lambda lambda) {
        var sleepers = Events.many(4, i -> Events.context("sleeper " + i, 150));
        var looking = Events.many(8, i -> Events.environment("looking " + i, List.of("_X_AMZN_TRACE_ID")));
        var seen = lambda.plays(
                startManaged(8), severalPolls(), deliverEach(ManagedScripts.beside(sleepers, looking)), awaitAll());

        expectIsolation(seen).variableHoldsNoOtherTrace(looking);
    }
}
