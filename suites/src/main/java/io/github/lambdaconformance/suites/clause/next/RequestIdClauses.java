package io.github.lambdaconformance.suites.clause.next;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.clause.next.NextExpectations.expectAttempts;
import static io.github.lambdaconformance.suites.clause.next.NextExpectations.expectFailedPoll;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectProcess;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;

/** The request id: whatever it looks like, it names the event at hand, and nothing is posted without one. */
@Specification("runtimes-api.html#runtimes-api-next")
public class RequestIdClauses {

    @Clause(
            id = "next-request-id-is-opaque",
            row = "NEXT-19",
            level = MUST,
            basis = DOCUMENTED,
            says = "The request id is an opaque token that goes into the completion's path character by character.",
            consequence = "Completions are refused as soon as ids look different from those of today.",
            scar = "aws-lambda-nodejs-runtime-interface-client#113: ids went into the address unescaped")
    void treatsIdsAsOpaque(Lambda lambda) {
        var upper = Events.echo("upper case").with(Event.REQUEST_ID, "8476A536-E9F4-11E8-9739-2DFE598C3FCD");
        var single = Events.echo("one character").with(Event.REQUEST_ID, "7");
        var unreserved = Events.echo("unreserved").with(Event.REQUEST_ID, "a.b_c-d-E" + "0123456789abcdefg".repeat(7));
        var seen = lambda.plays(invoke(upper), invoke(single), invoke(unreserved));

        expect(seen).answeredAtItsPath(upper).answeredAtItsPath(single).answeredAtItsPath(unreserved);
    }

    @Clause(
            id = "next-id-of-event-at-hand",
            row = "NEXT-20",
            level = MUST,
            basis = DOCUMENTED,
            says = "Every completion names the request id of the event that it completes.",
            consequence = "One caller gets the result of another, or nobody gets it.",
            through = Instrument.RESULT)
    void namesTheEventAtHand(Lambda lambda) {
        var events = Events.many(50, i -> Events.echo("event " + i));
        var seen = lambda.plays(invokeEach(events));

        events.forEach(event -> expectAttempts(seen).answeredByItsOwnOnly(event));
    }

    @Clause(
            id = "next-same-id-again",
            row = "NEXT-21",
            level = SHOULD,
            basis = DOCUMENTED,
            link = "invocation-async-error-handling.html",
            says = "A request id that was completed before is served again: retries of asynchronous events keep it.",
            consequence = "Retries that reach the same environment are dropped.")
    void servesTheSameIdAgain(Lambda lambda) {
        var first = Events.echo("first attempt");
        var again = Events.echo("second attempt").with(Event.REQUEST_ID, first.requestId());
        var seen = lambda.plays(invoke(first), invoke(again));

        expectAttempts(seen).eachAnswered(List.of(first, again));
    }

    @Clause(
            id = "next-redelivery-runs-once",
            row = "NEXT-35",
            level = MUST,
            basis = PLATFORM,
            says = "The handler runs exactly once for each event, even where Lambda would deliver it again.",
            fresh = true,
            consequence = "Orders are placed twice.",
            through = Instrument.RESULT)
    void runsTheHandlerOnce(Lambda lambda) {
        List<Event> events = Events.many(50, i -> Events.count("event " + i));
        var seen = lambda.plays(invokeEach(events));

        expectProcess(seen).countedOnce(events);
    }

    @Clause(
            id = "next-without-request-id",
            row = "NEXT-37",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            says = "An event without request id is not completed under an empty id, and the next event is served.",
            consequence = "The handler runs for an event whose result nobody can receive.",
            scar = "aws-lambda-go, the Ruby client and two shell layers post to /invocation//response")
    void completesNothingWithoutId(Lambda lambda) {
        var nameless = Events.echo("without request id").without(Event.REQUEST_ID);
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(nameless), invoke(next));

        expectFailedPoll(seen).postsNothingNameless();
        expect(seen).answered(next);
    }
}
