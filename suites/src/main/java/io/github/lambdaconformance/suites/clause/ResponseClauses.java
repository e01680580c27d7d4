package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectPosts;
import static io.github.lambdaconformance.suites.seen.Expectations.expectRequests;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.HTTP;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.api.Answers;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.With;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** Success: the one response to each event, and what happens when Lambda does not take it. */
@Specification("runtimes-api.html#runtimes-api-response")
public class ResponseClauses {

    private static final int SEVEN_MIB = 7 * 1024 * 1024;

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

        expectPosts(seen).atItsPath(event);
    }

    @Clause(
            id = "response-exactly-one-completion",
            row = "RESP-02",
            level = MUST,
            basis = PLATFORM,
            says = "Each event is completed exactly once: by a response or by an error, never by both, never twice.",
            consequence = "The second completion is refused with 403, at which many runtimes end.",
            scar = "aws-lambda-ruby-runtime-interface-client: a lost acknowledgement makes it post an error as well")
    void completesOnce(Lambda lambda) {
        var events = Events.many(50, i -> Scripts.ofEveryKind(i));
        var seen = lambda.plays(Scripts.invokeEach(events));

        expect(seen).completedOnce(events);
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
        var seen = lambda.plays(Scripts.invokeEach(events));

        expect(seen).inOrder(events);
    }

    @Clause(
            id = "response-framing-valid",
            row = "RESP-05",
            level = MUST,
            basis = HTTP,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-6",
            says = "A body is framed by a correct Content-Length or by correct chunks, never by both.",
            consequence = "Lambda takes the response for truncated, or waits for bytes that never come.")
    void framesItsBodies(Lambda lambda) {
        var seen = lambda.plays(Scripts.ordinary());

        expectRequests(seen).validFraming();
    }

    @Clause(
            id = "response-400-no-retry-loop",
            row = "RESP-11",
            level = MUST,
            basis = PLATFORM,
            says = "A response that is refused with 400 is not retried for ever; the runtime goes on or is restarted.",
            consequence = "After a time-out the environment never serves an event again.",
            scar = "hal 0.4.2: completions that could never succeed were retried")
    void survivesARefusal(Lambda lambda) {
        var refused = Events.echo("refused");
        var next = Events.echo("next");
        var seen = lambda.plays(
                invoke(refused).acknowledged(new With(Answers.refused(400, "InvalidRequestID", "Invalid request ID"))),
                invoke(next));

        expect(seen).completedAtMost(2, refused).answered(next);
    }

    @Clause(
            id = "response-413-continues",
            row = "RESP-13",
            level = MUST,
            basis = DOCUMENTED,
            says = "A response that is too large (413) is not sent again, and the runtime goes on or is restarted.",
            consequence = "One large result takes the function down.",
            scar =
                    "bref#1368: the error report after a 413 was refused and ended the process with a misleading message")
    void survivesATooLargeResult(Lambda lambda) {
        var tooLarge = Events.size("7 MiB", SEVEN_MIB);
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(tooLarge).within(ofSeconds(30)), invoke(next));

        expect(seen).answeredAtMost(1, tooLarge).completedAtMost(2, tooLarge).answered(next);
    }

    @Clause(
            id = "response-500-no-spin",
            row = "RESP-16",
            level = MUST,
            basis = DOCUMENTED,
            says =
                    "A response that is answered with 500 is not retried in a hot loop; the runtime goes on or is restarted.",
            consequence = "A failing environment burns CPU instead of being replaced.")
    void doesNotSpinOn500(Lambda lambda) {
        var failed = Events.echo("answered with 500");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(failed).acknowledged(new With(Answers.containerError())), invoke(next));

        expect(seen).completedAtMost(99, failed).answered(next);
    }

    @Clause(
            id = "response-thousand-events",
            row = "RESP-22",
            level = MUST,
            basis = ROBUSTNESS,
            says = "A thousand events in a row are all completed with their own results.",
            consequence = "Under load some results are lost.",
            scar = "now-bash: the event's file was deleted before a fast handler had read it")
    void losesNoneOfAThousand(Lambda lambda) {
        var events = Events.many(1_000, i -> Events.echo("event " + i));
        var seen = lambda.plays(Scripts.invokeEach(events));

        expect(seen).eachAnsweredWithItsLabel(events);
    }

    @Clause(
            id = "response-echoes-invocation-id",
            row = "ID-01",
            level = SHOULD,
            basis = CLIENTS,
            link = "https://github.com/aws/aws-lambda-rust-runtime/pull/1159",
            says = "Lambda-Runtime-Invocation-Id of the event is sent back unchanged with its completion.",
            consequence = "The late result of an attempt that timed out is taken for the result of its retry.",
            scar = "aws-lambda-rust-runtime#1155 and the other clients of AWS until July 2026")
    void echoesTheInvocationId(Lambda lambda) {
        var success = Events.echo("success").with(Event.INVOCATION_ID, "attempt-1");
        var failure = Events.error("failure").with(Event.INVOCATION_ID, "attempt-2");
        var seen = lambda.plays(invoke(success), invoke(failure));

        expect(seen).answered(success);
        expectPosts(seen)
                .carries(success, Event.INVOCATION_ID, "attempt-1")
                .carries(failure, Event.INVOCATION_ID, "attempt-2");
    }

    @Clause(
            id = "response-invents-no-invocation-id",
            row = "ID-02",
            level = MUST,
            basis = CLIENTS,
            link = "https://github.com/aws/aws-lambda-rust-runtime/pull/1159",
            says = "Without Lambda-Runtime-Invocation-Id in the event none is sent, and never that of another event.",
            consequence = "Lambda takes a good result for that of a lost attempt and drops it.")
    void inventsNoInvocationId(Lambda lambda) {
        var with = Events.echo("with").with(Event.INVOCATION_ID, "attempt-1");
        var without = Events.echo("without");
        var failing = Events.error("failing without");
        var seen = lambda.plays(invoke(with), invoke(without), invoke(failing));

        expect(seen).answered(without);
        expectPosts(seen).doesNotCarry(without, Event.INVOCATION_ID).doesNotCarry(failing, Event.INVOCATION_ID);
    }
}
