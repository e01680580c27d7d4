package io.github.lambdaconformance.suites.clause.error;

import static io.github.lambdaconformance.suites.seen.Expectations.expectFailures;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.ContentType;
import io.github.lambdaconformance.suites.seen.DoesNotApply;
import io.github.lambdaconformance.suites.seen.ErrorObject;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.StrictJson;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the one report of a failed event holds. */
final class ReportExpectation extends Expectation<ReportExpectation> {

    private static final String CAUSE_TYPE = "application/vnd.aws.lambda.error.cause+json";

    private static final List<String> LABELS =
            List.of("application/json", "application/vnd.aws.lambda.error+json", CAUSE_TYPE);

    private final Event event;

    ReportExpectation(Transcript actual, Event event) {
        super(actual, ReportExpectation.class);
        this.event = event;
    }

    @LooksThrough(Instrument.FAILURE)
    private Called report() {
        var errors = actual.errors(event);
        if (errors.size() != 1 || !errors.get(0).request().complete()) {
            throw broken(
                    event + " must be reported by exactly one complete /error, but " + errors.size() + " came", errors);
        }
        return errors.get(0);
    }

    private JsonNode body() {
        var call = report();
        return StrictJson.read(call.request().body().kept())
                .filter(JsonNode::isObject)
                .orElseThrow(() -> broken("the body of /error must be a JSON object in UTF-8", call));
    }

    private ReportExpectation check(boolean right, String reason) {
        return right ? this : failed(broken(reason, report()));
    }

    /** The report is a JSON object, whatever it holds. */
    ReportExpectation isObject() {
        body();
        return this;
    }

    /** The message contains this text. */
    @LooksThrough(Instrument.FAILURE_MESSAGE)
    ReportExpectation tells(String text) {
        return check(
                body().path("errorMessage").asString("").contains(text),
                "errorMessage must contain the message of the failure");
    }

    /** The message does not contain this text. */
    ReportExpectation doesNotTell(String text) {
        return check(
                !report().request().body().text().contains(text),
                "the report of " + event + " must not hold the text '" + text + "' of another failure");
    }

    /** The type contains this name. */
    ReportExpectation names(String type) {
        return check(
                body().path("errorType").asString("").contains(type), "errorType should name the type of the failure");
    }

    /** The report is a JSON object with the two texts that Lambda reads. */
    ReportExpectation hasTypeAndMessage() {
        expectFailures(actual).reported(event);
        return none(
                actual.errors(event).stream()
                        .filter(call -> !ErrorObject.isIn(call.request().body().kept()))
                        .toList(),
                "the body of /error must be a JSON object with strings errorMessage and errorType");
    }

    /** An object with a type and a message; a failure without message may be reported with null. */
    ReportExpectation hasTypeWithOrWithoutMessage() {
        var message = body().path("errorMessage");
        return check(
                StrictJson.hasText(body(), "errorType") && (message.isString() || message.isNull()),
                "the body of /error must be an object with errorType and errorMessage also when there is no message");
    }

    /** The message is an empty text, {@code null} or left out. */
    ReportExpectation hasNoMessage() {
        var message = body().path("errorMessage");
        return check(
                message.asString("").isEmpty(),
                "an empty message should be reported as such, not as " + StrictJson.told(message));
    }

    private static boolean strings(JsonNode value) {
        return value.isArray() && value.valueStream().allMatch(JsonNode::isString);
    }

    ReportExpectation isLabelled() {
        return check(LABELS.contains(ContentType.of(report())), "Content-Type of /error should be one of " + LABELS);
    }

    /** A body that is labelled as the documented form with a cause has that form. */
    ReportExpectation causeHasItsForm() {
        if (!ContentType.of(report()).equals(CAUSE_TYPE)) {
            throw new DoesNotApply("the runtime does not use " + CAUSE_TYPE);
        }
        var stackTrace = body().path("stackTrace");
        return check(
                stackTrace.isMissingNode() || stackTrace.isNull() || strings(stackTrace),
                "a body of type " + CAUSE_TYPE + " must hold stackTrace as strings, if at all");
    }
}
