package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.answerPolls;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectPolls;
import static io.github.lambdaconformance.suites.seen.Expectations.expectPosts;
import static io.github.lambdaconformance.suites.seen.Expectations.expectProcess;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.api.Answers;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.After;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import java.util.List;

/** The poll: how, how often and when the runtime asks for the next event. */
@Specification("runtimes-api.html#runtimes-api-next")
public class NextClauses {

    @Clause(
            id = "next-exact-path",
            row = "NEXT-01",
            level = MUST,
            basis = DOCUMENTED,
            says = "The poll is a GET of exactly /2018-06-01/runtime/invocation/next.",
            consequence = "Lambda answers anything else with 404 or 405 and the init times out.")
    void pollsAtTheExactPath(Lambda lambda) {
        var seen = lambda.plays(Scripts.ordinary());

        expectPolls(seen).atExactPath();
    }

    @Clause(
            id = "next-has-no-body",
            row = "NEXT-02",
            level = MUST,
            basis = PLATFORM,
            says = "The poll has no body.",
            consequence = "Managed Instances accept no body there and refuse the poll.")
    void pollsWithoutABody(Lambda lambda) {
        var seen = lambda.plays(Scripts.ordinary());

        expectPolls(seen).withoutBody();
    }

    @Clause(
            id = "next-one-poll-at-a-time",
            row = "NEXT-05",
            level = MUST,
            basis = DOCUMENTED,
            says = "Unless it runs on Managed Instances, a runtime has at most one open poll.",
            consequence = "An event is delivered twice or to a poll that nobody listens to any more.",
            scar = "quarkus#15195: a second poll loop swallowed events")
    void hasOneOpenPoll(Lambda lambda) {
        var early = Events.many(10, i -> Events.sleep("early event " + i, 5));
        var late = Events.many(10, i -> Events.sleep("late event " + i, 5));
        // An event at hand answers a poll before a second one can come; in the pause both would be open.
        var seen = lambda.plays(Scripts.pausedBetween(early, ofMillis(300), late));

        expectPolls(seen).oneAtATime();
        expect(seen).answered(early).answered(late);
    }

    @Clause(
            id = "next-waits-for-acknowledgement",
            row = "NEXT-06",
            lengthy = true,
            level = MUST,
            basis = PLATFORM,
            says = "The next poll is sent only after the completion of the event before it has been acknowledged.",
            consequence = "Lambda delivers the same event again, and it runs twice.")
    void pollsAfterTheAcknowledgement(Lambda lambda) {
        var slow = Events.echo("slowly acknowledged");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(slow).acknowledged(new After(ofSeconds(1))), invoke(next));

        expect(seen).answered(slow).answered(next);
        expectPolls(seen).afterAcknowledgement(slow);
    }

    @Clause(
            id = "next-polls-again",
            row = "NEXT-07",
            level = MUST,
            basis = DOCUMENTED,
            says = "After a completed event the runtime polls again, in the same process or in a new one.",
            consequence =
                    "Lambda ends an invocation at the next poll; without it the invocation lasts until the time-out.")
    void pollsAgain(Lambda lambda) {
        var event = Events.echo("completed");
        var seen = lambda.plays(invoke(event), awaitPoll());

        expectPolls(seen).againAfter(event);
    }

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

        expectPosts(seen).atItsPath(upper).atItsPath(single).atItsPath(unreserved);
    }

    @Clause(
            id = "next-id-of-event-at-hand",
            row = "NEXT-20",
            level = MUST,
            basis = DOCUMENTED,
            says = "Every completion names the request id of the event that it completes.",
            consequence = "One caller gets the result of another, or nobody gets it.")
    void namesTheEventAtHand(Lambda lambda) {
        var events = Events.many(50, i -> Events.echo("event " + i));
        var seen = lambda.plays(Scripts.invokeEach(events));

        events.forEach(event -> expect(seen).answered(event, Events.quoted(event.label())));
    }

    @Clause(
            id = "next-500-no-spin",
            row = "NEXT-22",
            level = MUST,
            basis = DOCUMENTED,
            says = "When the poll is answered with 500 the runtime completes nothing and does not poll in a hot loop.",
            consequence = "A failed environment burns CPU and floods the log until it is replaced.",
            scar = "Quarkus and the gkrizek bash layer retry at once and for ever")
    void doesNotSpinOn500(Lambda lambda) {
        var seen = lambda.plays(start(), answerPolls(Answers.containerError()));

        expectPolls(seen).fewerThan(100);
        expect(seen).onlyDelivered();
    }

    @Clause(
            id = "next-redelivery-runs-once",
            row = "NEXT-35",
            level = MUST,
            basis = PLATFORM,
            says = "The handler runs exactly once for each event, even where Lambda would deliver it again.",
            fresh = true,
            consequence = "Orders are placed twice.")
    void runsTheHandlerOnce(Lambda lambda) {
        List<Event> events = Events.many(50, i -> Events.count("event " + i));
        var seen = lambda.plays(Scripts.invokeEach(events));

        expectProcess(seen).countedOnce(events);
    }
}
