package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Started;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the handler was given beside the event, as it reported in its result. */
public final class HandlerExpectation extends Expectation<HandlerExpectation> {

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

    /** The handler sees these environment variables with exactly these values. */
    public HandlerExpectation seesVariables(Map<String, String> expected) {
        var variables = result(event).path("env");
        expected.forEach((name, value) -> seesVariable(variables, name, value));
        return this;
    }

    private void seesVariable(JsonNode variables, String name, String value) {
        var found = variables.path(name);
        if (!found.isString() || !found.asString().equals(value)) {
            throw broken(
                    "the handler must see the environment variable " + name + " = " + value + ", but it saw " + found,
                    response(event));
        }
    }

    /** The handler sees the variables of these names with the values that Lambda gave to its process. */
    public HandlerExpectation seesVariablesOfItsStart(List<String> names) {
        int start = response(event).start();
        var given = actual.starts().stream()
                .filter(started -> started.start() == start)
                .map(Started::environment)
                .findFirst()
                .orElse(Map.of());
        var variables = result(event).path("env");
        names.forEach(name -> seesVariable(variables, name, String.valueOf(given.get(name))));
        return this;
    }
}
