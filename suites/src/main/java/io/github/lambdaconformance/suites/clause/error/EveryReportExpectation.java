package io.github.lambdaconformance.suites.clause.error;

import io.github.lambdaconformance.fixtures.lambda.environment.NotTestableHere;
import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.seen.DoesNotApply;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.StrictJson;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What all reports of failures hold, those of handlers and those of the initialization. */
final class EveryReportExpectation extends Expectation<EveryReportExpectation> {

    EveryReportExpectation(Transcript actual) {
        super(actual, EveryReportExpectation.class);
    }

    /** Those that came whole; where none did there is nothing to see. */
    private List<Called> reports() {
        var reports = actual.calls().stream()
                .filter(call -> call.to(Endpoint.ERROR) || call.to(Endpoint.INIT_ERROR))
                .filter(call -> call.request().complete())
                .toList();
        if (reports.isEmpty()) {
            throw new NotTestableHere("the runtime has reported no failure");
        }
        return reports;
    }

    private EveryReportExpectation each(Predicate<Called> right, String reason) {
        return none(reports().stream().filter(right.negate()).toList(), reason);
    }

    private static Optional<JsonNode> object(Called report) {
        return StrictJson.read(report.request().body().kept()).filter(JsonNode::isObject);
    }

    /** Each is an object with the two texts that Lambda reads; a failure without message may be reported with null. */
    EveryReportExpectation hasTypeAndMessage() {
        return each(
                report -> object(report)
                        .filter(EveryReportExpectation::hasTypeAndMessage)
                        .isPresent(),
                "the body of every error report must be a JSON object with strings errorMessage and errorType");
    }

    private static boolean hasTypeAndMessage(JsonNode report) {
        var message = report.path("errorMessage");
        return StrictJson.hasText(report, "errorType") && (message.isString() || message.isNull());
    }

    /** The stack traces, where there are any, are arrays of strings. */
    EveryReportExpectation tracesInStrings() {
        if (reports().stream().noneMatch(report -> trace(report).isPresent())) {
            throw new DoesNotApply("the runtime sends no stackTrace");
        }
        return each(
                report -> trace(report).filter(trace -> !strings(trace)).isEmpty(),
                "stackTrace should be an array of strings");
    }

    private static Optional<JsonNode> trace(Called report) {
        return object(report).map(body -> body.path("stackTrace")).filter(trace -> !trace.isMissingNode());
    }

    private static boolean strings(JsonNode value) {
        return value.isArray() && value.valueStream().allMatch(JsonNode::isString);
    }
}
