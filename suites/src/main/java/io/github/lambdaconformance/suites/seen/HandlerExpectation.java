package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the handler was given beside the event, as it reported in its result. */
public final class HandlerExpectation extends ResultExpectation<HandlerExpectation> {

    HandlerExpectation(Transcript actual, Event event) {
        super(actual, event, HandlerExpectation.class);
    }

    private HandlerExpectation sees(String member, String expected) {
        var found = result().path(member);
        return check(
                found.isString() && found.asString().equals(expected),
                "for " + event() + " the handler must see " + member + " = " + expected + ", but it saw "
                        + StrictJson.told(found));
    }

    private HandlerExpectation seesNo(String member) {
        var found = result().path(member);
        return check(
                empty(found),
                "for " + event() + " the handler must see no " + member + ", but it saw " + StrictJson.told(found));
    }

    /** Null, the empty string, and a container of nothing else all say that there is nothing. */
    private static boolean empty(JsonNode found) {
        return found.isMissingNode()
                || found.isNull()
                || (found.isString() && found.asString().isEmpty())
                || (found.isContainer() && found.valueStream().allMatch(HandlerExpectation::empty));
    }

    public HandlerExpectation seesItsRequestId() {
        return sees("requestId", event().requestId());
    }

    public HandlerExpectation seesItsFunctionArn() {
        return sees("functionArn", event().header(Event.FUNCTION_ARN).orElse(""));
    }

    public HandlerExpectation seesItsTraceId() {
        return sees("traceId", event().header(Event.TRACE_ID).orElse(""));
    }

    public HandlerExpectation seesNoTraceId() {
        return seesNo("traceId");
    }

    public HandlerExpectation seesItsTenant() {
        return sees("tenantId", event().header(Event.TENANT_ID).orElse(""));
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

    /** The remaining time at the handler's entry, give or take. */
    public HandlerExpectation hasLeft(Duration least, Duration most) {
        var left = result().path("remainingMs");
        return check(
                left.isNumber() && left.asDouble() >= least.toMillis() && left.asDouble() <= most.toMillis(),
                "for " + event() + " the remaining time must be between " + least.toMillis() + " and " + most.toMillis()
                        + " ms, but the handler saw " + StrictJson.told(left));
    }

    /** The member of the client context that its maker is free to fill. */
    public HandlerExpectation seesCustom(String name, String value) {
        var found = result().path("clientContext").path("custom").path(name);
        return check(
                found.isString() && found.asString().equals(value),
                "the handler must see custom." + name + " = " + value + " in the client context, but it saw "
                        + StrictJson.told(found));
    }

    /** The handler sees these environment variables with exactly these values. */
    public HandlerExpectation seesVariables(Map<String, String> expected) {
        expected.forEach((name, value) -> {
            var found = result().path("env").path(name);
            check(
                    found.isString() && found.asString().equals(value),
                    "the handler must see the environment variable " + name + " = " + value + ", but it saw "
                            + StrictJson.told(found));
        });
        return this;
    }
}
