package io.github.lambdaconformance.suites.clause.response;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.deliver;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.clause.response.ResponseExpectations.expectPosts;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.played.OrdinaryEvents.ordinaryEvent;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static java.time.Duration.ofMillis;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.api.Answers;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.With;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;

/** Success: the one response to each event, in turn, with the result and nothing else. */
@Specification("runtimes-api.html#runtimes-api-response")
public class ResponseClauses {

    @Clause(
            id = "response-posted-to-its-id",
            row = "RESP-01",
            level = MUST,
            basis = DOCUMENTED,
            says = "The result is posted to /2018-06-01/runtime/invocation/<request id>/response.",
            consequence = "Lambda never gets the result.")
    void postsToThePathOfTheEvent(Lambda lambda) {
        var event = Events.echo("posted");
        var seen = lambda.plays(invoke(event));

        expect(seen).answeredAtItsPath(event);
    }

    @Clause(
            id = "response-exactly-one-completion",
            row = "RESP-02",
            level = MUST,
            basis = PLATFORM,
            says = "Each event is completed exactly once: by a response or by an error, never by both, never twice.",
            consequence = "The second completion is refused with 403, at which many runtimes end.",
            scar = "aws-lambda-ruby-runtime-interface-client: a lost acknowledgement makes it post an error as well",
            through = Instrument.FAILURE)
    void completesOnce(Lambda lambda) {
        var events = Events.many(50, i -> ordinaryEvent(i));
        var seen = lambda.plays(invokeEach(events));

        expect(seen).completedOnceOrReported(events);
    }

    @Clause(
            id = "response-in-order",
            row = "RESP-03",
            level = MUST,
            basis = DOCUMENTED,
            says = "Events are completed in the order in which they were received.",
            consequence = "Lambda refuses completions for anything but the current event.")
    void completesInOrder(Lambda lambda) {
        var events = Events.many(50, i -> Events.echo("event " + i));
        var seen = lambda.plays(invokeEach(events));

        expectPosts(seen).inOrder(events);
    }

    @Clause(
            id = "response-after-deadline",
            row = "RESP-21",
            lengthy = true,
            level = MUST,
            basis = PLATFORM,
            link = "runtimes-api.html#runtimes-api-next",
            says =
                    "A result that is ready only after the deadline is completed once; if it is refused with 400, at most one more attempt follows.",
            consequence = "After a time-out that was not deadly the environment is lost all the same.")
    void completesLateEventsOnce(Lambda lambda) {
        var late = Events.sleep("late", 600).dueIn(ofMillis(300));
        var refused = Events.sleep("late and refused", 600).dueIn(ofMillis(300));
        var next = Events.echo("next");
        var seen = lambda.plays(
                deliver(late),
                awaitPoll(),
                deliver(refused).acknowledged(new With(Answers.refused(400, "InvalidRequestID", "Invalid request ID"))),
                awaitPoll(),
                invoke(next));

        expect(seen).posted(late).posted(refused);
        expect(seen).completedAtMost(1, late).completedAtMost(2, refused).answered(next);
    }

    @Clause(
            id = "response-thousand-events",
            row = "RESP-22",
            level = MUST,
            basis = ROBUSTNESS,
            says = "A thousand events in a row are all completed with their own results.",
            consequence = "Under load some results are lost.",
            scar = "now-bash: the event's file was deleted before a fast handler had read it",
            through = Instrument.RESULT)
    void losesNoneOfAThousand(Lambda lambda) {
        var events = Events.many(lambda.events(1_000), i -> Events.echo("event " + i));
        var seen = lambda.plays(invokeEach(events));

        expect(seen).eachAnsweredWithItsLabel(events);
    }

    @Clause(
            id = "response-keeps-output-apart",
            row = "RESP-24",
            level = SHOULD,
            basis = CLIENTS,
            says = "What the handler prints is no part of a result.",
            consequence = "Results with log lines in them break every caller.",
            through = Instrument.RESULT)
    void keepsOutputApart(Lambda lambda) {
        var standard = Events.log("stdout", "stdout", 100, "CONFORMANCE line %d");
        var error = Events.log("stderr", "stderr", 100, "CONFORMANCE line %d");
        var echo = Events.echo("echo");
        var seen = lambda.plays(invoke(standard), invoke(error), invoke(echo));

        expect(seen)
                .answered(standard, "{\"written\":100}")
                .answered(error, "{\"written\":100}")
                .echoed(echo);
    }
}
