package io.github.lambdaconformance.suites.clause.http;

import static io.github.lambdaconformance.suites.clause.http.HttpExpectations.expectHttp;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.played.OrdinaryEvents.ordinaryEvents;
import static io.github.lambdaconformance.suites.played.OrdinaryEvents.ordinaryInvocations;
import static io.github.lambdaconformance.suites.seen.Expectations.expectRequests;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.HTTP;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import org.junit.jupiter.api.parallel.Isolated;

/** What holds for every request, whatever it is about. */
@Isolated("judged last, by all that was seen")
@Specification("https://www.rfc-editor.org/rfc/rfc9112#section-3")
public class EveryRequestClauses {

    @Clause(
            id = "http-request-line",
            row = "HTTP-01",
            always = true,
            level = MUST,
            basis = HTTP,
            says = "Every request line is a method, a path and HTTP/1.1.",
            consequence = "Lambda's server answers 400 and closes the connection.")
    void writesProperRequestLines(Lambda lambda) {
        var seen = lambda.plays(ordinaryInvocations());

        expectRequests(seen).lines();
    }

    @Clause(
            id = "http-one-host-header",
            row = "HTTP-02",
            always = true,
            level = MUST,
            basis = HTTP,
            link = "https://www.rfc-editor.org/rfc/rfc9110#section-7.2",
            says = "Every request has exactly one Host header, equal to the address in AWS_LAMBDA_RUNTIME_API.",
            consequence = "Lambda's server answers 400 and closes the connection.")
    void namesTheHost(Lambda lambda) {
        var seen = lambda.plays(ordinaryInvocations());

        expectHttp(seen).hostIsTheGivenAddress();
    }

    @Clause(
            id = "http-no-pipelining",
            row = "HTTP-03",
            always = true,
            level = SHOULD,
            basis = HTTP,
            profile = HTTP_ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-9.3.2",
            says = "A second request is sent on a connection only after the answer to the first.",
            consequence = "When the first answer closes the connection the second request is lost.")
    void doesNotPipeline(Lambda lambda) {
        var seen = lambda.plays(ordinaryInvocations());

        expectHttp(seen).notPipelined();
    }

    @Clause(
            id = "http-legal-fields",
            row = "HTTP-04",
            always = true,
            level = MUST,
            basis = HTTP,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-5",
            says = "Header lines have a legal name, a colon and legal octets, and are not folded.",
            consequence = "Lambda's server answers 400, and the report or result is lost.",
            scar = "aws-lambda-go 1.54: U+007F in an error message makes an illegal header and ends the process")
    void writesLegalFields(Lambda lambda) {
        var odd =
                Events.error("odd characters", "ConformanceError", "DEL \u007f, BEL \u0007, a newline\n, and žluť 😀");
        var seen = lambda.plays(invokeEach(ordinaryEvents(), odd));

        expectRequests(seen).legalFields();
    }

    @Clause(
            id = "http-user-agent",
            row = "HTTP-05",
            always = true,
            level = SHOULD,
            basis = CLIENTS,
            profile = HTTP_ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9110#section-10.1.5",
            says = "Every request has a User-Agent, which Lambda records as the release of the runtime.",
            consequence = "Nobody can tell which functions run a defective release.")
    void saysWhoItIs(Lambda lambda) {
        var seen = lambda.plays(ordinaryInvocations());

        expectHttp(seen).nameTheirSender();
    }

    @Clause(
            id = "http-no-http2-upgrade",
            row = "HTTP-06",
            always = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9110#section-7.8",
            says = "The runtime speaks HTTP/1.1 and asks for nothing else.",
            consequence = "Bytes and time are spent on an offer that Lambda's server never accepts.")
    void staysWithHttp11(Lambda lambda) {
        var seen = lambda.plays(ordinaryInvocations());

        expectHttp(seen).stayWithHttp11();
    }

    @Clause(
            id = "http-no-compression",
            row = "HTTP-11",
            always = true,
            level = MUST,
            basis = ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9110#section-8.4",
            says = "The bodies of requests are not compressed.",
            consequence = "Callers get compressed bytes that nobody told them of.")
    void doesNotCompress(Lambda lambda) {
        var seen = lambda.plays(ordinaryInvocations());

        expectHttp(seen).notCompressed();
    }
}
