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
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.Early;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.Reads;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.With;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.wire.answer.Answer;
import io.github.lambdaconformance.fixtures.wire.answer.AnswerFraming;
import io.github.lambdaconformance.fixtures.wire.reader.Reading;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import java.util.List;

/** How a result is sent: mode, label, leave, speed. */
@Specification("runtimes-api.html#runtimes-api-response")
public class ResponseFormClauses {

    private static final int MIB = 1024 * 1024;

    @Clause(
            id = "response-mode-only-streaming",
            row = "RESP-04",
            level = MUST,
            basis = DOCUMENTED,
            link = "runtimes-custom.html#runtimes-custom-response-streaming",
            says = "The response mode header, when sent, says exactly streaming.",
            consequence = "Lambda refuses the response with 400 and the caller gets an error.")
    void namesNoUnknownMode(Lambda lambda) {
        var seen = lambda.plays(Scripts.ordinary());

        expectRequests(seen).some();
        expectPosts(seen).namesNoOtherModeThanStreaming();
    }

    @Clause(
            id = "response-json-labelled",
            row = "RESP-06",
            level = SHOULD,
            basis = CLIENTS,
            says = "A JSON result is labelled Content-Type: application/json.",
            consequence = "Integrations take the result for text or for a form.",
            scar =
                    "aws-lambda-ruby-runtime-interface-client labels JSON as a form, which is what its HTTP library does by default")
    void labelsItsResult(Lambda lambda) {
        var event = Events.echo("labelled");
        var seen = lambda.plays(invoke(event));

        expectPosts(seen).labelledAsJson(event);
    }

    @Clause(
            id = "response-acknowledgement-body",
            row = "RESP-07",
            level = MUST,
            basis = HTTP,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-9.3",
            says = "Whatever body the acknowledgement has, the next request is well formed.",
            consequence = "The connection goes out of step, and the next event is lost.")
    void readsTheAcknowledgement(Lambda lambda) {
        var empty = Events.echo("empty");
        var large = Events.echo("16 KiB");
        var chunked = Events.echo("chunked");
        var last = Events.echo("last");
        var seen = lambda.plays(
                invoke(empty).acknowledged(new With(Answer.of(202))),
                invoke(large)
                        .acknowledged(new With(
                                Answer.of(202).text("x".repeat(16 * 1024)).framedBy(AnswerFraming.contentLength()))),
                invoke(chunked).acknowledged(new With(Answer.of(202).text("{}").framedBy(AnswerFraming.chunked(1)))),
                invoke(last));

        expect(seen).answered(List.of(empty, large, chunked, last));
        expectRequests(seen).lines();
    }

    @Clause(
            id = "response-expect-continue",
            row = "RESP-19",
            level = MUST,
            basis = HTTP,
            profile = HTTP_ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9110#section-10.1.1",
            says =
                    "Whoever asks for leave with Expect: 100-continue goes on when it is given, when nothing comes, and after a refusal.",
            consequence = "Large results hang until the time-out.")
    void goesOnWithAndWithoutLeave(Lambda lambda) {
        var given = Events.size("given leave", MIB);
        var ignored = Events.size("without an interim answer", MIB);
        var refused = Events.size("refused at once", MIB);
        var next = Events.echo("next");
        var seen = lambda.plays(
                invoke(given),
                invoke(ignored)
                        .within(ofSeconds(10))
                        .acknowledged(new Reads(Reading.whole().withoutContinue())),
                invoke(refused).acknowledged(new Early(Scripts.tooLarge())),
                invoke(next));

        expectPosts(seen).asksLeave();
        expect(seen)
                .answered(given)
                .answered(ignored)
                .completedAtMost(2, refused)
                .answered(next);
    }

    @Clause(
            id = "response-no-expect",
            row = "RESP-20",
            level = SHOULD,
            basis = CLIENTS,
            profile = HTTP_ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9110#section-10.1.1",
            says = "Completions carry no Expect header.",
            consequence = "Each large result costs a round trip, or a second where nobody answers.")
    void asksNoLeave(Lambda lambda) {
        var large = Events.size("2 MiB", 2 * MIB);
        var seen = lambda.plays(invoke(Events.echo("small")), invoke(large).within(ofSeconds(15)));

        expect(seen).answered(large);
        expectPosts(seen).asksNoLeave();
    }

    @Clause(
            id = "response-posted-promptly",
            row = "RESP-23",
            timed = true,
            level = SHOULD,
            basis = CLIENTS,
            profile = HTTP_ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9293#section-3.7.4",
            says = "Small results are posted soon, and in one go.",
            consequence = "Each event is billed 40 ms more: Nagle waits for a delayed acknowledgement.")
    void postsPromptly(Lambda lambda) {
        var events = Events.many(200, i -> Events.echo("event " + i));
        var seen = lambda.plays(Scripts.invokeEach(events));

        expectPosts(seen).promptly(events);
    }

    @Clause(
            id = "response-keeps-output-apart",
            row = "RESP-24",
            level = MUST,
            basis = PLATFORM,
            says = "What the handler prints is no part of a result.",
            consequence = "Results with log lines in them break every caller.")
    void keepsOutputApart(Lambda lambda) {
        var standard = Events.log("stdout", "stdout", 100, "CONFORMANCE line %d");
        var error = Events.log("stderr", "stderr", 100, "CONFORMANCE line %d");
        var echo = Events.echo("echo");
        var seen = lambda.plays(invoke(standard), invoke(error), invoke(echo));

        expect(seen)
                .answered(standard, "{\"written\":100}")
                .answered(error, "{\"written\":100}")
                .answered(echo, Events.quoted("echo"));
    }

    @Clause(
            id = "response-odd-invocation-id",
            row = "ID-03",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            link = "https://github.com/aws/aws-lambda-rust-runtime/pull/1159",
            says = "An invocation id that is empty, long or not ASCII does not keep events from being completed.",
            consequence = "A change of the platform takes the function down.")
    void sendsBackOddInvocationIds(Lambda lambda) {
        var empty = Events.echo("empty").with(Event.INVOCATION_ID, "");
        var longOne = Events.echo("1 KB").with(Event.INVOCATION_ID, "i".repeat(1_024));
        var foreign = Events.echo("not ASCII").with(Event.INVOCATION_ID, "pokus-\u017elu\u0165");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(empty), invoke(longOne), invoke(foreign), invoke(next));

        expect(seen).completedOnce(List.of(empty, longOne, foreign)).answered(next);
    }
}
