package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectFailures;
import static io.github.lambdaconformance.suites.seen.Expectations.expectReport;
import static io.github.lambdaconformance.suites.seen.Expectations.expectRequests;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** What the report of a failure holds. */
@Specification("runtimes-api.html#runtimes-api-invokeerror")
public class ErrorReportClauses {

    @Clause(
            id = "error-message-kept",
            row = "ERR-04",
            level = SHOULD,
            basis = CLIENTS,
            says = "The message of the failure is in errorMessage.",
            consequence = "Nobody learns what went wrong.",
            scar = "aws-lambda-rust-runtime#962: panics with a String were reported without text")
    void tellsTheMessage(Lambda lambda) {
        var event = Events.error("failure");
        var seen = lambda.plays(invoke(event));

        expectReport(seen, event).tells("asked to fail: failure");
    }

    @Clause(
            id = "error-type-named",
            row = "ERR-05",
            level = SHOULD,
            basis = CLIENTS,
            says = "The type of the failure is in errorType.",
            consequence = "Step functions cannot match the error by its type.",
            scar = "swift-aws-lambda-runtime#587: the type was always FunctionError")
    void namesTheType(Lambda lambda) {
        var event = Events.error("failure");
        var seen = lambda.plays(invoke(event));

        expectReport(seen, event).names("ConformanceError");
    }

    @Clause(
            id = "error-stack-trace-strings",
            row = "ERR-06",
            level = SHOULD,
            basis = DOCUMENTED,
            says = "A stackTrace is an array of strings.",
            consequence = "Tools that show the trace show nothing.")
    void tracesInStrings(Lambda lambda) {
        var event = Events.error("failure");
        var seen = lambda.plays(invoke(event));

        expectReport(seen, event).stackTraceIsStrings();
    }

    @Clause(
            id = "error-message-unicode",
            row = "ERR-12",
            level = MUST,
            basis = ROBUSTNESS,
            says = "A message beyond ASCII arrives as it is, in UTF-8.",
            consequence = "The report is not JSON, or tells gibberish.",
            scar = "the gkrizek bash layer does not escape the message")
    void keepsUnicode(Lambda lambda) {
        var event = Events.error("not ASCII", "ConformanceError", "chyba \u017elu\u0165 \ud83d\ude00");
        var seen = lambda.plays(invoke(event));

        expectReport(seen, event).tells("chyba \u017elu\u0165 \ud83d\ude00");
    }

    @Clause(
            id = "error-message-control-characters",
            row = "ERR-14",
            level = MUST,
            basis = ROBUSTNESS,
            says = "Control characters in a message leave the report well-formed JSON in a well-formed request.",
            consequence = "A failure with an odd message is not reported at all.",
            scar = "swift-aws-lambda-runtime writes control characters raw after a backslash")
    void escapesControlCharacters(Lambda lambda) {
        var event = Events.error("control characters", "ConformanceError", "\u0000\u0001\b\t\n\f\r\u001b\u007f\u0085");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(event), invoke(next));

        expectFailures(seen).errorObject(event);
        expectRequests(seen).legalFields();
        expect(seen).answered(next);
    }

    @Clause(
            id = "error-message-mebibyte",
            row = "ERR-15",
            level = SHOULD,
            basis = ROBUSTNESS,
            says = "A message of 1 MiB is reported once, cropped or not, and the next event is served.",
            consequence = "A failure with a large document in its message is never reported.")
    void reportsAMebibyte(Lambda lambda) {
        var event = Events.error("1 MiB", "ConformanceError", "m".repeat(1024 * 1024));
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(event).within(ofSeconds(10)), invoke(next));

        expectFailures(seen).reported(event);
        expect(seen).completedAtMost(1, event).answered(next);
    }

    @Clause(
            id = "error-message-empty",
            row = "ERR-17",
            level = MUST,
            basis = ROBUSTNESS,
            says = "A failure with an empty message, or with none, is reported in an error object.",
            consequence = "The report of a failure without message is lost or cannot be read.",
            scar = "aws-lambda-python-runtime-interface-client: errorMessage was missing when the message was empty")
    void reportsFailuresWithoutMessage(Lambda lambda) {
        var empty = Events.errorWith("empty message", "\"\"");
        var none = Events.errorWith("no message", "null");
        var seen = lambda.plays(invoke(empty), invoke(none));

        expectReport(seen, empty).isErrorObject();
        expectReport(seen, none).isErrorObject();
    }

    @Clause(
            id = "error-bodies-independent",
            row = "ERR-32",
            level = MUST,
            basis = ROBUSTNESS,
            says = "The report of a failure holds nothing of earlier ones.",
            consequence = "What one caller sent is shown to another.")
    void forgetsEarlierFailures(Lambda lambda) {
        var failures =
                Events.many(5, i -> Events.error("failure " + i, "ConformanceError", "only in report " + i + "!"));
        var seen = lambda.plays(Scripts.invokeEach(failures));

        expectFailures(seen).reported(failures);
        expectReport(seen, failures.get(1)).tells("only in report 1!").doesNotTell("only in report 0!");
        expectReport(seen, failures.get(4)).tells("only in report 4!").doesNotTell("only in report 3!");
    }

    @Clause(
            id = "error-nested-causes",
            row = "ERR-35",
            level = SHOULD,
            basis = ROBUSTNESS,
            says = "An error that wraps another one is reported in an error object.",
            consequence = "The deepest problems are the ones that are not reported.",
            scar =
                    "aws-lambda-java-runtime-interface-client 2.5.1: a circle of causes overflowed the stack of the reporter")
    void reportsNestedFailures(Lambda lambda) {
        var event = Events.causedError("caused");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(event), invoke(next));

        expectFailures(seen).errorObject(event);
        expect(seen).answered(next);
    }
}
