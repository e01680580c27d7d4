package io.github.lambdaconformance.suites.clause.error;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.fixtures.runtime.manifest.Operation.BADTEXT;
import static io.github.lambdaconformance.suites.clause.error.ErrorExpectations.expectReport;
import static io.github.lambdaconformance.suites.clause.error.ErrorExpectations.expectReportHeaders;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectFailures;
import static io.github.lambdaconformance.suites.seen.Expectations.expectRequests;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;

/** The message of a failure: whatever characters and however many, or none. */
@Specification("runtimes-api.html#runtimes-api-invokeerror")
public class ErrorMessageClauses {

    @Clause(
            id = "error-message-kept",
            row = "ERR-04",
            level = SHOULD,
            basis = CLIENTS,
            says = "The message of the failure is in errorMessage.",
            consequence = "Nobody learns what went wrong.",
            scar = "aws-lambda-rust-runtime#962: panics with a String were reported without text",
            through = Instrument.FAILURE)
    void tellsTheMessage(Lambda lambda) {
        var event = Events.error("failure");
        var seen = lambda.plays(invoke(event));

        expectReport(seen, event).tells("asked to fail: failure");
    }

    @Clause(
            id = "error-message-unicode",
            row = "ERR-12",
            level = MUST,
            basis = ROBUSTNESS,
            says = "A message beyond ASCII arrives as it is, in UTF-8.",
            consequence = "The report is not JSON, or tells gibberish.",
            scar = "the gkrizek bash layer does not escape the message",
            through = Instrument.FAILURE_MESSAGE)
    void keepsUnicode(Lambda lambda) {
        var event = Events.error("not ASCII", "ConformanceError", "chyba \u017elu\u0165 \ud83d\ude00");
        var seen = lambda.plays(invoke(event));

        expectReport(seen, event).tells("chyba \u017elu\u0165 \ud83d\ude00");
    }

    @Clause(
            id = "error-message-without-locale",
            row = "ERR-12",
            level = SHOULD,
            basis = ROBUSTNESS,
            fresh = true,
            says = "Without LANG and LC_ALL a message beyond ASCII is reported too, and the next event is served.",
            consequence = "A failure ends the environment of whoever takes the locale out of it.",
            through = Instrument.FAILURE)
    void needsNoLocaleForMessages(Lambda lambda) {
        var event = Events.error("not ASCII", "ConformanceError", "chyba \u017elu\u0165 \ud83d\ude00");
        var next = Events.echo("next");
        var seen = lambda.plays(start().without("LANG").without("LC_ALL"), invoke(event), invoke(next));

        expectFailures(seen).reported(event);
        expect(seen).answered(next);
    }

    @Clause(
            id = "error-message-control-characters",
            row = "ERR-14",
            level = MUST,
            basis = ROBUSTNESS,
            says = "Control characters in a message leave the report well-formed JSON in a well-formed request.",
            consequence = "A failure with an odd message is not reported at all.",
            scar = "swift-aws-lambda-runtime writes control characters raw after a backslash",
            through = Instrument.FAILURE)
    void escapesControlCharacters(Lambda lambda) {
        var event = Events.error("control characters", "ConformanceError", "\u0000\u0001\b\t\n\f\r\u001b\u007f\u0085");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(event), invoke(next));

        expectReport(seen, event).hasTypeAndMessage();
        expectRequests(seen).legalFields();
        expect(seen).answered(next);
    }

    @Clause(
            id = "error-message-mebibyte",
            row = "ERR-15",
            level = SHOULD,
            basis = ROBUSTNESS,
            says = "A message of 1 MiB is reported once, cropped or not, and the next event is served.",
            consequence = "A failure with a large document in its message is never reported.",
            through = Instrument.FAILURE)
    void reportsAMebibyte(Lambda lambda) {
        var event = Events.error("1 MiB", "ConformanceError", "m".repeat(1024 * 1024));
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(event).within(ofSeconds(10)), invoke(next));

        expectFailures(seen).reported(event);
        expect(seen).completedAtMost(1, event).answered(next);
    }

    @Clause(
            id = "error-message-many-lines",
            row = "ERR-16",
            level = SHOULD,
            basis = ROBUSTNESS,
            says = "Messages of many lines and many kilobytes leave the headers legal and of moderate size.",
            consequence = "The longest failures are the ones that are not reported.",
            through = Instrument.FAILURE)
    void keepsLongMessagesOutOfHeaders(Lambda lambda) {
        var some = Events.error("8 KB", "ConformanceError", "a line of the message\n".repeat(400));
        var many = Events.error("64 KB", "ConformanceError", "a line of the message\r\n".repeat(2_850));
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(some), invoke(many), invoke(next));

        expectRequests(seen).legalFields();
        expectFailures(seen).reported(List.of(some, many));
        expectReportHeaders(seen, some, many).areOfModerateSize();
        expect(seen).answered(next);
    }

    @Clause(
            id = "error-message-ill-formed",
            row = "ERR-37",
            level = MUST,
            basis = ROBUSTNESS,
            operations = BADTEXT,
            says =
                    "A failure whose message is no valid Unicode is reported in an error object, and the next event is served.",
            consequence = "One cut-off character in a message, and the failure is lost or the environment with it.",
            through = Instrument.FAILURE)
    void reportsIllFormedMessages(Lambda lambda) {
        var ill = Events.just("ill-formed", BADTEXT);
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(ill), invoke(next));

        expectFailures(seen).reported(ill);
        expectReport(seen, ill).isObject();
        expect(seen).answered(next);
    }

    @Clause(
            id = "error-empty-message-kept",
            row = "ERR-17",
            level = SHOULD,
            basis = CLIENTS,
            says = "The report of a failure with an empty message tells an empty message and nothing in its place.",
            consequence = "A text that nobody wrote is taken for the message of the failure.",
            through = Instrument.FAILURE)
    void makesUpNoMessage(Lambda lambda) {
        var event = Events.errorWith("empty message", "\"\"");
        var seen = lambda.plays(invoke(event));

        expectReport(seen, event).hasNoMessage();
    }

    @Clause(
            id = "error-message-empty",
            row = "ERR-17",
            level = MUST,
            basis = ROBUSTNESS,
            says = "A failure with an empty message, or with none, is reported in an error object.",
            consequence = "The report of a failure without message is lost or cannot be read.",
            scar = "aws-lambda-python-runtime-interface-client: errorMessage was missing when the message was empty",
            through = Instrument.FAILURE)
    void reportsFailuresWithoutMessage(Lambda lambda) {
        var empty = Events.errorWith("empty message", "\"\"");
        var none = Events.errorWith("no message", "null");
        var seen = lambda.plays(invoke(empty), invoke(none));

        expectReport(seen, empty).hasTypeWithOrWithoutMessage();
        expectReport(seen, none).hasTypeWithOrWithoutMessage();
    }
}
