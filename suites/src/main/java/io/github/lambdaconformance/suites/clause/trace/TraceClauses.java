package io.github.lambdaconformance.suites.clause.trace;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectHandler;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Feature;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tracing: the trace id of the event is where the language documents it, and nowhere else. */
@Specification("runtimes-custom.html#runtimes-custom-build")
public class TraceClauses {

    private static String trace(int number) {
        return "Root=1-5759e988-bd862e3fe1be46a99427279%d;Parent=53995c3f42cd8ad8;Sampled=1".formatted(number);
    }

    @Clause(
            id = "trace-visible",
            row = "TRACE-01",
            level = SHOULD,
            basis = DOCUMENTED,
            says = "The trace id of the event is in the language's documented place while the handler runs.",
            consequence = "Traces end at the function.",
            scar = "bref#2035: the header was not passed on until 3.0",
            features = Feature.TRACE,
            through = Instrument.RESULT)
    void showsTheTraceId(Lambda lambda) {
        var event = Events.context("traced").traced(trace(1));
        var seen = lambda.plays(invoke(event));

        expectHandler(seen, event).seesItsTraceId();
    }

    @Clause(
            id = "trace-follows-event",
            row = "TRACE-02",
            level = MUST,
            basis = DOCUMENTED,
            says = "The trace id that the handler sees is that of the running event.",
            consequence = "Spans of one request are attached to the trace of another.",
            scar = "aws-lambda-go#236: the variable was not updated for each event",
            features = Feature.TRACE,
            through = Instrument.TRACE_ID)
    void showsTheTraceIdOfTheEvent(Lambda lambda) {
        var events = Events.many(5, i -> Events.context("event " + i).traced(trace(i)));
        var seen = lambda.plays(invokeEach(events));

        events.forEach(event -> expectHandler(seen, event).seesItsTraceId());
    }

    @Clause(
            id = "trace-verbatim",
            row = "TRACE-04",
            level = MUST,
            basis = ROBUSTNESS,
            says = "The trace id is passed on as it came, with fields and an order that the runtime does not know.",
            consequence = "Tracing breaks when Lambda adds a field.",
            scar = "the gkrizek bash layer cuts the value at its first colon",
            features = Feature.TRACE,
            through = Instrument.TRACE_ID)
    void passesTheTraceIdVerbatim(Lambda lambda) {
        var lineage = Events.context("with lineage").traced(trace(1) + ";Lineage=1:5bc2a5d3:0;Self=1-2-3");
        var noParent = Events.context("without parent").traced("Sampled=0;Root=1-5759e988-bd862e3fe1be46a994272793");
        var seen = lambda.plays(invoke(lineage), invoke(noParent));

        expectHandler(seen, lineage).seesItsTraceId();
        expectHandler(seen, noParent).seesItsTraceId();
    }

    @Clause(
            id = "trace-no-residue",
            row = "TRACE-03",
            level = SHOULD,
            basis = ROBUSTNESS,
            says = "An event without trace id leaves none of the event before it.",
            consequence = "Spans of one request are attached to the trace of another.",
            scar = "aws-lambda-ruby-runtime-interface-client keeps the variable of the event before",
            features = Feature.TRACE,
            through = Instrument.TRACE_ID)
    void leavesNoResidue(Lambda lambda) {
        var traced = Events.context("traced").traced(trace(1));
        var bare = Events.context("not traced").without(Event.TRACE_ID);
        var seen = lambda.plays(invoke(traced), invoke(bare));

        expectHandler(seen, traced).seesItsTraceId();
        expectHandler(seen, bare).seesNoTraceIdOf(traced);
    }

    @Clause(
            id = "trace-odd-values",
            row = "TRACE-05",
            level = SHOULD,
            basis = ROBUSTNESS,
            says = "A trace id of another form does not stop the runtime.",
            consequence = "A caller with a tracing system of its own ends the process.")
    void survivesOddTraceIds(Lambda lambda) {
        var events = Stream.of("x", "=;=;", "Root=" + "1".repeat(1_024))
                .map(trace -> Events.context("trace id of " + trace.length()).traced(trace))
                .toList();
        var seen = lambda.plays(invokeEach(events));

        expect(seen).answered(events);
    }

    @Clause(
            id = "trace-set-before-handler",
            row = "TRACE-07",
            level = SHOULD,
            basis = CLIENTS,
            says = "The variable _X_AMZN_TRACE_ID is set when the handler begins.",
            consequence = "What the handler does first is missing from the trace.",
            features = Feature.TRACE_VARIABLE,
            through = Instrument.VARIABLES)
    void setsTheVariableFirst(Lambda lambda) {
        var first = Events.environment("first", List.of("_X_AMZN_TRACE_ID")).traced(trace(1));
        var second = Events.environment("second", List.of("_X_AMZN_TRACE_ID")).traced(trace(2));
        var seen = lambda.plays(invoke(first), invoke(second));

        expectHandler(seen, first).seesVariables(Map.of("_X_AMZN_TRACE_ID", trace(1)));
        expectHandler(seen, second).seesVariables(Map.of("_X_AMZN_TRACE_ID", trace(2)));
    }
}
