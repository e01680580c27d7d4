package io.github.lambdaconformance.suites.clause.response;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.clause.response.ResponseExpectations.expectAcknowledgement;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MAY;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.Early;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.played.Farewells;

/** A result that is larger than Lambda takes. */
@Specification("runtimes-api.html#runtimes-api-response")
public class ResponseTooLargeClauses {

    private static final int SEVEN_MIB = 7 * 1024 * 1024;

    @Clause(
            id = "response-413-continues",
            row = "RESP-13",
            level = MUST,
            basis = PLATFORM,
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
            id = "response-early-413",
            row = "RESP-14",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            says =
                    "A refusal that comes before the body was read, and the broken connection after it, are not retried.",
            consequence = "A large result is sent again and again until the time-out.")
    void survivesAnEarlyRefusal(Lambda lambda) {
        var tooLarge = Events.size("7 MiB", SEVEN_MIB);
        var next = Events.echo("next");
        var seen = lambda.plays(
                invoke(tooLarge).within(ofSeconds(20)).acknowledged(new Early(Farewells.TOO_LARGE)),
                invoke(next).within(ofSeconds(20)));

        expect(seen).completedAtMost(3, tooLarge).answered(next);
    }

    @Clause(
            id = "response-after-413",
            row = "RESP-15",
            level = MAY,
            basis = CLIENTS,
            says = "After a result that was too large an error may be tried, which is refused, or nothing.",
            consequence = "Nothing: the caller has been told already.",
            scar =
                    "bref#1368: the error report after a 413 was refused and ended the process with a misleading message")
    void mayReportATooLargeResult(Lambda lambda) {
        var tooLarge = Events.size("7 MiB", SEVEN_MIB);
        var seen = lambda.plays(invoke(tooLarge).within(ofSeconds(20)), awaitPoll());

        throw expectAcknowledgement(seen).afterTooLarge(tooLarge);
    }
}
