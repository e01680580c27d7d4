package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What the handler was given beside the event, as it reported in its result. */
public final class HandlerExpectation extends Expectation<HandlerExpectation> {

    private static final Map<String, String> CONFIGURATION = new TreeMap<>(Map.of(
            "functionName", "AWS_LAMBDA_FUNCTION_NAME",
            "functionVersion", "AWS_LAMBDA_FUNCTION_VERSION",
            "memoryLimitMb", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
            "logGroup", "AWS_LAMBDA_LOG_GROUP_NAME",
            "logStream", "AWS_LAMBDA_LOG_STREAM_NAME"));

    private final Event event;

    HandlerExpectation(Transcript actual, Event event) {
        super(actual, HandlerExpectation.class);
        this.event = event;
    }

    private HandlerExpectation sees(String member, String expected) {
        var found = result(event).path(member);
        if (!found.isString() || !found.asString().equals(expected)) {
            throw broken(
                    "for " + event + " the handler must see " + member + " = " + expected + ", but it saw " + found,
                    response(event));
        }
        return this;
    }

    private HandlerExpectation seesNo(String member) {
        var found = result(event).path(member);
        if (!empty(found)) {
            throw broken(
                    "for " + event + " the handler must see no " + member + ", but it saw " + found, response(event));
        }
        return this;
    }

    /** Null, the empty string, and a container of nothing else all say that there is nothing. */
    private static boolean empty(JsonNode found) {
        return found.isMissingNode()
                || found.isNull()
                || (found.isString() && found.asString().isEmpty())
                || (found.isContainer() && found.valueStream().allMatch(HandlerExpectation::empty));
    }

    public HandlerExpectation seesItsRequestId() {
        return sees("requestId", event.requestId());
    }

    public HandlerExpectation seesItsFunctionArn() {
        return sees("functionArn", event.header(Event.FUNCTION_ARN).orElse(""));
    }

    public HandlerExpectation seesItsTraceId() {
        return sees("traceId", event.header(Event.TRACE_ID).orElse(""));
    }

    public HandlerExpectation seesItsTenant() {
        return sees("tenantId", event.header(Event.TENANT_ID).orElse(""));
    }

    public HandlerExpectation seesNoTenant() {
        return seesNo("tenantId");
    }

    public HandlerExpectation seesNoClientContext() {
        return seesNo("clientContext");
    }

    public HandlerExpectation seesNoIdentity() {
        return seesNo("identity");
    }

    /** Whoever reports late events as failed may do so, and calls no handler that could be asked. */
    public HandlerExpectation isCalledDespiteTheDeadlineOf(Event late) {
        if (actual.completions(late).stream().anyMatch(call -> call.to(Endpoint.ERROR))) {
            throw new DoesNotApply("the runtime reports events whose deadline has passed as failed");
        }
        return this;
    }

    /** The remaining time at the handler's entry, give or take. */
    public HandlerExpectation hasLeft(Duration least, Duration most) {
        long left = result(event).path("remainingMs").asLong(Long.MIN_VALUE);
        if (left < least.toMillis() || left > most.toMillis()) {
            throw broken(
                    "for " + event + " the remaining time must be between " + least.toMillis() + " and "
                            + most.toMillis() + " ms, but the handler saw " + left,
                    response(event));
        }
        return this;
    }

    /** While the handler ran the remaining time went down by this much, give or take. */
    public HandlerExpectation remainingTimeFellBy(Duration time, Duration tolerance) {
        var context = result(event);
        long fell = context.path("remainingMs").asLong()
                - context.path("remainingMsAfter").asLong();
        if (Math.abs(fell - time.toMillis()) > tolerance.toMillis()) {
            throw broken(
                    "in " + time.toMillis() + " ms the remaining time must fall by as much, but it fell by " + fell,
                    response(event));
        }
        return this;
    }

    public HandlerExpectation seesNoTraceId() {
        return seesNo("traceId");
    }

    /** The member of the client context that its maker is free to fill. */
    public HandlerExpectation seesCustom(String name, String value) {
        var found = result(event).path("clientContext").path("custom").path(name);
        return check(
                found.isString() && found.asString().equals(value),
                "the handler must see custom." + name + " = " + value + " in the client context, but it saw " + found);
    }

    public HandlerExpectation seesIdentity(String id, String pool) {
        var found = result(event).path("identity");
        return check(
                Json.hasText(found, "cognitoIdentityId", id) && Json.hasText(found, "cognitoIdentityPoolId", pool),
                "the handler must see the Cognito identity " + id + " of pool " + pool + ", but it saw " + found);
    }

    /** The context's name, version, memory and log of the function are those that Lambda gave to the process. */
    public HandlerExpectation seesTheConfigurationOfItsStart() {
        var given = given(event);
        CONFIGURATION.forEach((member, variable) -> {
            var found = result(event).path(member);
            var value = String.valueOf(given.get(variable));
            check(
                    found.isValueNode() && found.asString().equals(value),
                    "the context's " + member + " must be " + value + ", as in " + variable + ", but it is " + found);
        });
        return this;
    }

    private HandlerExpectation check(boolean right, String reason) {
        if (!right) {
            throw broken(reason, response(event));
        }
        return this;
    }
}
