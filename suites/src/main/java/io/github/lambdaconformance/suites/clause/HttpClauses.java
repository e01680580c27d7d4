package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.reports.verdict.Basis.HTTP;
import static io.github.lambdaconformance.reports.verdict.Level.MUST;
import static io.github.lambdaconformance.suites.seen.Expectations.expectRequests;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.Lambda;
import io.github.lambdaconformance.suites.bench.Clause;
import io.github.lambdaconformance.suites.bench.Specification;

/** The quality of the runtime's HTTP requests. */
@Specification("https://www.rfc-editor.org/rfc/rfc9112#section-3")
public class HttpClauses {

    @Clause(
            id = "http-request-line",
            row = "HTTP-01",
            level = MUST,
            basis = HTTP,
            says = "Every request line is a method, a path and HTTP/1.1.",
            consequence = "Lambda's server answers 400 and closes the connection.")
    void writesProperRequestLines(Lambda lambda) {
        var seen = lambda.plays(Scripts.ordinary());

        expectRequests(seen).lines();
    }

    @Clause(
            id = "http-one-host-header",
            row = "HTTP-02",
            level = MUST,
            basis = HTTP,
            link = "https://www.rfc-editor.org/rfc/rfc9110#section-7.2",
            says = "Every request has exactly one Host header, equal to the address in AWS_LAMBDA_RUNTIME_API.",
            consequence = "Lambda's server answers 400 and closes the connection.")
    void namesTheHost(Lambda lambda) {
        var seen = lambda.plays(Scripts.ordinary());

        expectRequests(seen).hostIsTheGivenAddress();
    }

    @Clause(
            id = "http-legal-fields",
            row = "HTTP-04",
            level = MUST,
            basis = HTTP,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-5",
            says = "Header lines have a legal name, a colon and legal octets, and are not folded.",
            consequence = "Lambda's server answers 400, and the report or result is lost.",
            scar = "aws-lambda-go 1.54: U+007F in an error message makes an illegal header and ends the process")
    void writesLegalFields(Lambda lambda) {
        var odd =
                Events.error("odd characters", "ConformanceError", "DEL \u007f, BEL \u0007, a newline\n, and žluť 😀");
        var seen = lambda.plays(Scripts.invokeEach(Scripts.with(Scripts.ordinaryEvents(), odd)));

        expectRequests(seen).legalFields();
    }
}
