package io.github.lambdaconformance.suites.clause.response;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.wire.answer.AnswerFraming.chunked;
import static io.github.lambdaconformance.fixtures.wire.answer.AnswerFraming.contentLength;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectProcess;
import static io.github.lambdaconformance.suites.seen.Expectations.expectRequests;
import static io.github.lambdaconformance.vocabulary.Basis.HTTP;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.After;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.Reads;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.Reset;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.With;
import io.github.lambdaconformance.fixtures.wire.answer.Answer;
import io.github.lambdaconformance.fixtures.wire.reader.Reading;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import java.util.List;

/** How Lambda takes a result: with any answer, late, slowly, or without a word. */
@Specification("runtimes-api.html#runtimes-api-response")
public class AcknowledgementClauses {

    private static final int MIB = 1024 * 1024;

    private static final String LETTERS = "x".repeat(16 * 1024);

    private static final int HALF_A_MIB_PER_SECOND = 31;

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
        var inChunks = Events.echo("chunked");
        var last = Events.echo("last");
        var seen = lambda.plays(
                invoke(empty).acknowledged(new With(Answer.of(202))),
                invoke(large).acknowledged(new With(Answer.of(202).text(LETTERS).framedBy(contentLength()))),
                invoke(inChunks).acknowledged(new With(Answer.of(202).text("{}").framedBy(chunked(1)))),
                invoke(last));

        expect(seen).completedOnce(List.of(empty, large, inChunks)).answered(last);
        expectRequests(seen).lines();
    }

    @Clause(
            id = "response-slow-acknowledgement",
            row = "RESP-08",
            lengthy = true,
            level = MUST,
            basis = ROBUSTNESS,
            says = "A slow acknowledgement is waited for; nothing is posted again.",
            consequence = "Behind a throttled connection results are posted twice.")
    void waitsForASlowAcknowledgement(Lambda lambda) {
        var event = Events.echo("acknowledged after 3 s");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(event).within(ofSeconds(6)).acknowledged(new After(ofSeconds(3))), invoke(next));

        expect(seen).answeredOnce(event).answered(next);
        expectProcess(seen).waitsForTheAcknowledgementOf(event);
    }

    @Clause(
            id = "response-late-acknowledgement",
            row = "RESP-08",
            slow = true,
            level = MUST,
            basis = ROBUSTNESS,
            says = "An acknowledgement after 10 seconds is waited for; nothing is posted again.",
            consequence = "Behind a throttled connection results are posted twice.")
    void waitsForALateAcknowledgement(Lambda lambda) {
        var event = Events.echo("acknowledged after 10 s").dueIn(ofMinutes(1));
        var next = Events.echo("next");
        var seen =
                lambda.plays(invoke(event).within(ofSeconds(20)).acknowledged(new After(ofSeconds(10))), invoke(next));

        expect(seen).answeredOnce(event).answered(next);
        expectProcess(seen).waitsForTheAcknowledgementOf(event);
    }

    @Clause(
            id = "response-very-late-acknowledgement",
            row = "RESP-09",
            slow = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            says = "An acknowledgement after 90 seconds is waited for; nothing is posted again.",
            consequence = "The largest results over the slowest connections are lost.",
            scar = "aws-lambda-ruby-runtime-interface-client gives up after the 60 s of its HTTP library")
    void waitsForAVeryLateAcknowledgement(Lambda lambda) {
        var event = Events.echo("acknowledged after 90 s").dueIn(ofMinutes(5));
        var next = Events.echo("next");
        var seen =
                lambda.plays(invoke(event).within(ofSeconds(110)).acknowledged(new After(ofSeconds(90))), invoke(next));

        expect(seen).answeredOnce(event).answered(next);
        expectProcess(seen).waitsForTheAcknowledgementOf(event);
    }

    @Clause(
            id = "response-slow-reader",
            row = "RESP-10",
            lengthy = true,
            level = MUST,
            basis = ROBUSTNESS,
            says = "A result that is read at 512 KB/s is sent once and to its end.",
            consequence = "Large results are cut or posted twice when the connection is throttled.")
    void feedsASlowReader(Lambda lambda) {
        var event = Events.size("1.5 MiB", 3 * MIB / 2).dueIn(ofMinutes(1));
        var next = Events.echo("next");
        var seen = lambda.plays(
                invoke(event)
                        .within(ofSeconds(15))
                        .acknowledged(new Reads(Reading.slowly(16 * 1024, ofMillis(HALF_A_MIB_PER_SECOND)))),
                invoke(next));

        expect(seen).answeredOnce(event).answered(next);
        expectProcess(seen).waitsForTheAcknowledgementOf(event);
    }

    @Clause(
            id = "response-slow-reader-of-all",
            row = "RESP-10",
            slow = true,
            level = MUST,
            basis = ROBUSTNESS,
            says = "A result of 6 MiB that is read at 512 KB/s is sent once and to its end.",
            consequence = "Large results are cut or posted twice when the connection is throttled.")
    void feedsASlowReaderTheLargestResult(Lambda lambda) {
        var event = Events.size("6 MiB", 6 * MIB).dueIn(ofMinutes(2));
        var next = Events.echo("next");
        var seen = lambda.plays(
                invoke(event)
                        .within(ofSeconds(40))
                        .acknowledged(new Reads(Reading.slowly(16 * 1024, ofMillis(HALF_A_MIB_PER_SECOND)))),
                invoke(next));

        expect(seen).answeredOnce(event).answered(next);
        expectProcess(seen).waitsForTheAcknowledgementOf(event);
    }

    @Clause(
            id = "response-reset-no-retry-loop",
            row = "RESP-18",
            level = MUST,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            says =
                    "A result whose acknowledgement is lost is not sent for ever: three attempts at most, errors included.",
            consequence = "A hiccup of the network makes a hot loop.",
            scar = "aws-lambda-ruby-runtime-interface-client: a lost acknowledgement makes it post an error as well")
    void survivesALostAcknowledgement(Lambda lambda) {
        var lost = Events.echo("acknowledgement lost");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(lost).acknowledged(new Reset(Long.MAX_VALUE)), invoke(next));

        expect(seen).completedAtMost(3, lost).answered(next);
    }
}
