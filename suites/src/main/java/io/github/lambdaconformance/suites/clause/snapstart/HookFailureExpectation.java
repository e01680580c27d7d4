package io.github.lambdaconformance.suites.clause.snapstart;

import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.DoesNotApply;
import io.github.lambdaconformance.suites.seen.ErrorObject;
import io.github.lambdaconformance.suites.seen.ErrorType;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.StrictJson;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What becomes of a hook that fails. */
final class HookFailureExpectation extends Expectation<HookFailureExpectation> {

    /** Which categories and reasons there are is left to the runtime. */
    private static final Pattern TWO_WORDS = Pattern.compile("[^.\\s]+\\.\\S+");

    private static final String FAILURE = "ConformanceError";

    HookFailureExpectation(Transcript actual) {
        super(actual, HookFailureExpectation.class);
    }

    /** The failure of a hook before the snapshot is posted as one of the initialization. */
    @LooksThrough(Instrument.BEFORE_HOOKS)
    HookFailureExpectation postedAsInitError() {
        if (actual.calls(Endpoint.INIT_ERROR).isEmpty()) {
            throw broken(
                    "a failed before-snapshot hook must be posted to /runtime/init/error, but was not" + inVain(),
                    actual.exits());
        }
        return this;
    }

    /** What follows is about a process that was restored. */
    @LooksThrough(Instrument.AFTER_HOOKS)
    HookFailureExpectation afterTheRestore() {
        return this;
    }

    /** The failure of a hook after the restore is posted, to the one path or to the other. */
    HookFailureExpectation postedAfterTheRestore() {
        afterTheRestore();
        if (reports().isEmpty()) {
            throw broken(
                    "a failed after-restore hook must be posted to /runtime/restore/error, or at least to "
                            + "/runtime/init/error, but was not" + inVain(),
                    actual.exits());
        }
        return this;
    }

    /** If the failure of a hook after the restore is posted, then to the path that is named for it. */
    HookFailureExpectation postedAsRestoreError() {
        afterTheRestore();
        needed();
        return none(
                actual.calls(Endpoint.INIT_ERROR),
                "a failed after-restore hook should be posted to /runtime/restore/error, not to /runtime/init/error");
    }

    /** The process ends by itself. */
    HookFailureExpectation endsTheProcess() {
        if (actual.exits().isEmpty()) {
            throw broken("after a failed hook the process must end, but it goes on" + inVain(), actual.starts());
        }
        return this;
    }

    /** Whoever asks how it ended is told that it failed. */
    @LooksThrough(Instrument.BEFORE_HOOKS)
    HookFailureExpectation endsItAsFailed() {
        return none(
                actual.exits().stream()
                        .filter(ended -> ended.exit().status() == 0)
                        .toList(),
                "after a failed before-snapshot hook the process must end with another status than 0");
    }

    /** Nothing is asked for that a snapshot would be taken in. */
    @LooksThrough(Instrument.BEFORE_HOOKS)
    HookFailureExpectation takesNoSnapshot() {
        return none(
                actual.calls(Endpoint.RESTORE_NEXT),
                "after a failed before-snapshot hook /runtime/restore/next must not be called");
    }

    /** There is nothing to deliver an event to. */
    @LooksThrough({Instrument.BEFORE_HOOKS, Instrument.AFTER_HOOKS})
    HookFailureExpectation pollsNothing() {
        return none(actual.polls(), "after a failed hook the runtime must not poll");
    }

    /** Each report is a JSON object with the members that Lambda documents. */
    HookFailureExpectation areErrorObjects() {
        return none(
                needed().stream().filter(report -> !isErrorObject(report)).toList(),
                "the report of a failed hook must be a JSON object with strings errorMessage and errorType, and with a "
                        + "list as stackTrace if it has one");
    }

    private static boolean isErrorObject(Called report) {
        var body = report.request().body().kept();
        return ErrorObject.isIn(body)
                && StrictJson.read(body)
                        .map(found -> found.path("stackTrace"))
                        .filter(HookFailureExpectation::isListIfAny)
                        .isPresent();
    }

    private static boolean isListIfAny(JsonNode stackTrace) {
        return stackTrace.isMissingNode() || stackTrace.isNull() || stackTrace.isArray();
    }

    /** Each report says of what kind it is: category and reason. */
    HookFailureExpectation haveATypeOfTwoWords() {
        return none(
                needed().stream().filter(report -> !isTyped(report)).toList(),
                "the report of a failed hook should carry " + ErrorType.HEADER + " as category, dot and reason");
    }

    private static boolean isTyped(Called report) {
        return report.request()
                .head()
                .first(ErrorType.HEADER)
                .filter(type -> TWO_WORDS.matcher(type).matches())
                .isPresent();
    }

    /** Each report tells of the failure that the hook met. */
    HookFailureExpectation nameTheFailure() {
        return none(
                needed().stream()
                        .filter(report -> !report.request().body().text().contains(FAILURE))
                        .toList(),
                "the report of a failed hook should name its failure, which is a " + FAILURE);
    }

    /** For runtimes that report failed hooks; that they must, other clauses say. */
    private List<Called> needed() {
        var reports = reports();
        if (reports.isEmpty()) {
            throw new DoesNotApply("the runtime reports no failed hook");
        }
        return reports;
    }

    private List<Called> reports() {
        return actual.calls().stream()
                .filter(call -> call.to(Endpoint.INIT_ERROR) || call.to(Endpoint.RESTORE_ERROR))
                .toList();
    }
}
