package io.github.lambdaconformance.suites.clause.error;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.clause.error.ErrorExpectations.expectReportHeaders;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectRequests;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.HTTP;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;

/** What the headers of a report tell, and that a failure cannot write them. */
@Specification("runtimes-api.html#runtimes-api-invokeerror")
public class ErrorHeaderClauses {

    @Clause(
            id = "error-type-header",
            row = "ERR-07",
            level = SHOULD,
            basis = DOCUMENTED,
            says = "An error report carries Lambda-Runtime-Function-Error-Type.",
            consequence = "The platform counts the failure as Runtime.Unknown.",
            through = Instrument.FAILURE)
    void carriesTheType(Lambda lambda) {
        var event = Events.error("failure");
        var seen = lambda.plays(invoke(event));

        expectReportHeaders(seen, event).nameTheType();
    }

    @Clause(
            id = "error-type-header-one-line",
            row = "ERR-08",
            level = MUST,
            basis = HTTP,
            link = "https://www.rfc-editor.org/rfc/rfc9110#section-5.5",
            says = "Whatever a failure is called, its header is one line without control characters.",
            consequence = "Lambda refuses the report with 400, and the failure is not known.",
            through = Instrument.FAILURE)
    void writesTheTypeOnOneLine(Lambda lambda) {
        var newline = Events.error("line end", "Conformance\r\nError", "asked to fail");
        var zero = Events.error("zero", "Conformance\u0000Error", "asked to fail");
        var foreign = Events.error("not ASCII", "Chyba\u017d\u007f", "asked to fail");
        var seen = lambda.plays(invoke(newline), invoke(zero), invoke(foreign));

        expectRequests(seen).fieldsAsLegalAsThoseOfPolls();
        expectReportHeaders(seen, newline, zero, foreign).typeIsOneLine();
    }

    @Clause(
            id = "error-type-header-form",
            row = "ERR-09",
            level = SHOULD,
            basis = DOCUMENTED,
            says = "Lambda-Runtime-Function-Error-Type has the form category.reason.",
            consequence = "The platform counts the failure as Runtime.Unknown.",
            scar = "aws-lambda-java-libs#501: class names in the header were counted as Runtime.Unknown",
            through = Instrument.FAILURE)
    void categorizesTheType(Lambda lambda) {
        var event = Events.error("failure");
        var seen = lambda.plays(invoke(event));

        expectReportHeaders(seen, event).typeHasItsForm();
    }

    @Clause(
            id = "error-no-header-injection",
            row = "ERR-13",
            level = MUST,
            basis = HTTP,
            link = "https://www.rfc-editor.org/rfc/rfc9110#section-5.5",
            says = "Line ends in an error's type or message make no header and no request.",
            consequence = "Whoever controls an error message controls the runtime's requests.",
            scar = "aws-lambda-nodejs-runtime-interface-client#100: characters of the message ended the process")
    void letsNoTextIntoHeaders(Lambda lambda) {
        var text = "x\r\nX-Injected: 1\r\n\r\nGET /injected HTTP/1.1\r\n\r\n";
        var message = Events.error("in the message", "ConformanceError", text);
        var type = Events.error("in the type", text, "asked to fail");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(message), invoke(type), invoke(next));

        expectRequests(seen).withoutField("X-Injected").underKnownPrefixes().fieldsAsLegalAsThoseOfPolls();
        expect(seen).answered(next);
    }

    @Clause(
            id = "error-xray-cause",
            row = "ERR-23",
            level = SHOULD,
            basis = PLATFORM,
            link = "https://github.com/aws/aws-lambda-runtime-interface-emulator",
            says = "The cause for X-Ray, when sent, is a JSON object of at most 64 KiB that tells something.",
            consequence = "Traces show the failure without its cause.",
            through = Instrument.FAILURE)
    void givesXRayWhatItReads(Lambda lambda) {
        var small = Events.error("failure");
        var large = Events.error("64 KB", "ConformanceError", "a line of the message\n".repeat(3_000));
        var seen = lambda.plays(invoke(small), invoke(large));

        expectReportHeaders(seen, small, large).causeCanBeUsed();
    }
}
