package io.github.lambdaconformance.suites.clause.response;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.clause.response.ResponseExpectations.expectPosts;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.HTTP;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.Early;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.Reads;
import io.github.lambdaconformance.fixtures.wire.reader.Reading;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.played.Farewells;
import java.util.List;

/** How a result is sent: mode, framing, label, leave, speed. */
@Specification("runtimes-api.html#runtimes-api-response")
public class ResponseFormClauses {

    private static final int MIB = 1024 * 1024;

    private static final Reads WITHOUT_INTERIM_ANSWER =
            new Reads(Reading.whole().withoutContinue());

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
            id = "response-expect-continue",
            row = "RESP-19",
            level = SHOULD,
            basis = HTTP,
            profile = HTTP_ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9110#section-10.1.1",
            says =
                    "Whoever asks for leave with Expect: 100-continue goes on when it is given, when nothing comes, and after a refusal.",
            consequence = "Large results hang until the time-out.")
    void goesOnWithAndWithoutLeave(Lambda lambda) {
        var given = Events.size("given leave", 2 * MIB);
        var ignored = Events.size("without an interim answer", 2 * MIB);
        var refused = Events.size("refused at once", 2 * MIB);
        var next = Events.echo("next");
        var seen = lambda.plays(
                invoke(given),
                invoke(ignored).within(ofSeconds(10)).acknowledged(WITHOUT_INTERIM_ANSWER),
                invoke(refused).acknowledged(new Early(Farewells.TOO_LARGE)),
                invoke(next));

        expectPosts(seen).asksLeave();
        expect(seen).answered(List.of(given, ignored));
        expect(seen).completedAtMost(2, refused).answered(next);
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
        var events = Events.many(lambda.events(200), i -> Events.echo("event " + i));
        var seen = lambda.plays(invokeEach(events));

        expectPosts(seen).promptly(events);
    }
}
