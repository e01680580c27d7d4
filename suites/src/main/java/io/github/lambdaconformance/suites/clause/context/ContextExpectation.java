package io.github.lambdaconformance.suites.clause.context;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.DoesNotApply;
import io.github.lambdaconformance.suites.seen.ResultExpectation;
import io.github.lambdaconformance.suites.seen.StrictJson;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** What the context object tells the handler, as it reported in its result. */
final class ContextExpectation extends ResultExpectation<ContextExpectation> {

    private static final Map<String, String> CONFIGURATION = new TreeMap<>(Map.of(
            "functionName", "AWS_LAMBDA_FUNCTION_NAME",
            "functionVersion", "AWS_LAMBDA_FUNCTION_VERSION",
            "memoryLimitMb", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
            "logGroup", "AWS_LAMBDA_LOG_GROUP_NAME",
            "logStream", "AWS_LAMBDA_LOG_STREAM_NAME"));

    ContextExpectation(Transcript actual, Event event) {
        super(actual, event, ContextExpectation.class);
    }

    /** Whoever reports late events as failed may do so, and calls no handler that could be asked. */
    ContextExpectation isCalledDespiteTheDeadlineOf(Event late) {
        if (actual.completions(late).stream().anyMatch(call -> call.to(Endpoint.ERROR))) {
            throw new DoesNotApply("the runtime reports events whose deadline has passed as failed");
        }
        return this;
    }

    /** While the handler ran the remaining time went down by this much, give or take. */
    @LooksThrough(Instrument.REMAINING_TIME)
    ContextExpectation remainingTimeFellBy(Duration time, Duration tolerance) {
        var before = result().path("remainingMs");
        var after = result().path("remainingMsAfter");
        check(
                before.isNumber() && after.isNumber(),
                "the handler must see the remaining time at its beginning and at its end, but it saw "
                        + StrictJson.told(before) + " and " + StrictJson.told(after));
        double fell = before.asDouble(0) - after.asDouble(0);
        return check(
                Math.abs(fell - time.toMillis()) <= tolerance.toMillis(),
                "in " + time.toMillis() + " ms the remaining time must fall by as much, but it fell by "
                        + Math.round(fell));
    }

    /** Where the event was answered, its handler saw no client context, or the one that was sent. */
    ContextExpectation seesNoClientContextBut(String sent) {
        return actual.responses(event()).isEmpty() ? this : seesNothingBut(sent);
    }

    private ContextExpectation seesNothingBut(String sent) {
        var found = result().path("clientContext");
        boolean asSent = (found.isString() && found.asString().equals(sent))
                || StrictJson.read(sent.getBytes(UTF_8)).filter(found::equals).isPresent();
        return check(
                asSent || StrictJson.isNothing(found),
                "for " + event() + " the handler must see no client context or " + sent + ", but it saw "
                        + StrictJson.told(found));
    }

    ContextExpectation seesIdentity(String id, String pool) {
        var found = result().path("identity");
        return check(
                StrictJson.hasText(found, "cognitoIdentityId", id)
                        && StrictJson.hasText(found, "cognitoIdentityPoolId", pool),
                "the handler must see the Cognito identity " + id + " of pool " + pool + ", but it saw "
                        + StrictJson.told(found));
    }

    /** The context's name, version, memory and log of the function are those that Lambda gave to the process. */
    ContextExpectation seesTheConfigurationOfItsStart() {
        var given = given(event());
        CONFIGURATION.forEach((member, variable) -> {
            var found = result().path(member);
            var value = String.valueOf(given.get(variable));
            check(
                    found.isValueNode() && found.asString().equals(value),
                    "the context's " + member + " must be " + value + ", as in " + variable + ", but it is "
                            + StrictJson.told(found));
        });
        return this;
    }
}
