package io.github.lambdaconformance.suites.clause.http;

import static io.github.lambdaconformance.fixtures.lambda.script.Delivery.usual;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.fixtures.wire.answer.Pace.insideLines;
import static io.github.lambdaconformance.suites.clause.http.HttpExpectations.expectHttp;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectHandler;
import static io.github.lambdaconformance.suites.seen.Expectations.expectProcess;
import static io.github.lambdaconformance.vocabulary.Basis.HTTP;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MAY;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;
import static java.time.Duration.ZERO;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofNanos;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.Reads;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.With;
import io.github.lambdaconformance.fixtures.lambda.script.Listening;
import io.github.lambdaconformance.fixtures.lambda.script.Surroundings;
import io.github.lambdaconformance.fixtures.wire.answer.Answer;
import io.github.lambdaconformance.fixtures.wire.reader.Reading;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;

/** The server's answers: split, redirecting, bare, and the way in which it takes requests. */
@Specification("https://www.rfc-editor.org/rfc/rfc9112")
public class HttpAnswerClauses {

    @Clause(
            id = "http-split-lines",
            row = "HTTP-09",
            level = MUST,
            basis = HTTP,
            profile = HTTP_ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-2.2",
            says = "Headers are read also when segments end in the middle of names and between CR and LF.",
            consequence = "Headers are lost at random on a busy machine.",
            through = Instrument.RESULT)
    void readsSplitLines(Lambda lambda) {
        var event = Events.context("split lines");
        var atOnce = Events.context("at once");
        var seen = lambda.plays(invoke(atOnce), invoke(event).delivered(usual().paced(insideLines(ofMillis(15)))));

        expect(seen).answeredAtItsPath(event);
        expectHandler(seen, event).seesAsMuchAsFor(atOnce);
    }

    @Clause(
            id = "http-redirect-observed",
            row = "HTTP-12",
            level = MAY,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8",
            says = "A redirection of a completion may be followed or taken for a refusal.",
            consequence = "Lambda redirects nothing; who follows would send results to another server.")
    void notesWhetherItFollowsRedirects(Lambda lambda) {
        var redirected = Events.echo("redirected");
        var elsewhere = Answer.of(307).with("Location", "/2018-06-01/runtime/elsewhere");
        var seen = lambda.plays(invoke(redirected).acknowledged(new With(elsewhere)), invoke(Events.echo("next")));

        expectHttp(seen).redirectedTo("/2018-06-01/runtime/elsewhere");
    }

    @Clause(
            id = "http-slow-reader",
            row = "HTTP-15",
            lengthy = true,
            level = MUST,
            basis = HTTP,
            profile = HTTP_ROBUSTNESS,
            timed = true,
            says = "A result of 3 MB is sent completely to a server that reads it in steps of one kilobyte.",
            consequence = "Large results are lost or cut off when Lambda is busy.",
            through = Instrument.RESULT)
    void sendsToASlowReader(Lambda lambda) {
        var event = Events.size("3 MB", 3_000_000).dueIn(ofSeconds(60));
        var next = Events.echo("next");
        var slowly = new Reads(Reading.slowly(1024, ofNanos(150_000)));
        var seen = lambda.plays(
                start().in(Surroundings.usual().listening(new Listening(4096, ZERO))),
                invoke(event).acknowledged(slowly).within(ofSeconds(45)),
                invoke(next));

        expect(seen).filled(event, 3_000_000).answeredOnce(event).answered(next);
        expectProcess(seen).waitsForTheAcknowledgementOf(event);
    }

    @Clause(
            id = "http-bare-error-answers",
            row = "HTTP-19",
            level = MUST,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            says = "Refusals of completions without body, or with one that is not JSON, are no worse than others: no "
                    + "endless retries, and the next event is served.",
            consequence = "A proxy's error page makes the environment hang.",
            scar = "bref 553760c2: a failed call of the Runtime API produced no usable error")
    void understandsBareRefusals(Lambda lambda) {
        var empty = Events.echo("400, empty");
        var text = Events.echo("403, text");
        var page = Events.echo("413, page");
        var failure = Events.echo("500, empty");
        var last = Events.echo("last");
        var seen = lambda.plays(
                invoke(empty).acknowledged(new With(Answer.of(400))),
                invoke(text).acknowledged(new With(Answer.of(403).text("forbidden"))),
                invoke(page).acknowledged(new With(Answer.of(413).text("<html>too large</html>"))),
                invoke(failure).acknowledged(new With(Answer.of(500))),
                invoke(last));

        expect(seen).eachRefusalAccepted(List.of(empty, text, page, failure)).answered(last);
    }
}
