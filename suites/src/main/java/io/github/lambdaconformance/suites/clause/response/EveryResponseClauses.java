package io.github.lambdaconformance.suites.clause.response;

import static io.github.lambdaconformance.suites.clause.response.ResponseExpectations.expectPosts;
import static io.github.lambdaconformance.suites.played.OrdinaryEvents.ordinaryInvocations;
import static io.github.lambdaconformance.suites.seen.Expectations.expectRequests;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.HTTP;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Level.MUST;

import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import org.junit.jupiter.api.parallel.Isolated;

/** What holds for every completion, whatever it completes. */
@Isolated("judged last, by all that was seen")
@Specification("runtimes-api.html#runtimes-api-response")
public class EveryResponseClauses {

    @Clause(
            id = "response-mode-only-streaming",
            row = "RESP-04",
            always = true,
            level = MUST,
            basis = DOCUMENTED,
            link = "runtimes-custom.html#runtimes-custom-response-streaming",
            says = "The response mode header, when sent, says exactly streaming.",
            consequence = "Lambda refuses the response with 400 and the caller gets an error.")
    void namesNoUnknownMode(Lambda lambda) {
        var seen = lambda.plays(ordinaryInvocations());

        expectRequests(seen).some();
        expectPosts(seen).namesNoOtherModeThanStreaming();
    }

    @Clause(
            id = "response-one-per-delivery",
            row = "RESP-02",
            always = true,
            level = MUST,
            basis = PLATFORM,
            link = "runtimes-api.html#runtimes-api-response",
            says =
                    "Once Lambda has taken the completion of an event, nothing more is posted for it, but the next poll follows.",
            consequence = "The second completion is refused with 403, at which many runtimes end.")
    void completesNothingTwice(Lambda lambda) {
        var seen = lambda.plays(ordinaryInvocations());

        expectRequests(seen).some();
        expectPosts(seen).nothingAfterItsCompletion();
    }

    @Clause(
            id = "response-framing-valid",
            row = "RESP-05",
            always = true,
            level = MUST,
            basis = HTTP,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-6",
            says = "A body is framed by a correct Content-Length or by correct chunks, never by both.",
            consequence = "Lambda takes the response for truncated, or waits for bytes that never come.")
    void framesItsBodies(Lambda lambda) {
        var seen = lambda.plays(ordinaryInvocations());

        expectRequests(seen).validFraming();
    }
}
