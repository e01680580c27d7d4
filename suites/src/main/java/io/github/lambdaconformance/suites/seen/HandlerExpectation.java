package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** What the handler was given beside the event, as it reported in its result. */
public final class HandlerExpectation extends ResultExpectation<HandlerExpectation> {

    private static final Map<String, String> MEMBERS =
            new TreeMap<>(Map.of("requestId", Event.REQUEST_ID, "functionArn", Event.FUNCTION_ARN));

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
                StrictJson.isNothing(found),
                "for " + event() + " the handler must see no " + member + ", but it saw " + StrictJson.told(found));
    }

    @LooksThrough(Instrument.REQUEST_ID)
    public HandlerExpectation seesItsRequestId() {
        return sees("requestId", event().requestId());
    }

    public HandlerExpectation seesItsFunctionArn() {
        return sees("functionArn", event().header(Event.FUNCTION_ARN).orElse(""));
    }

    @LooksThrough(Instrument.TRACE_ID)
    public HandlerExpectation seesItsTraceId() {
        return sees("traceId", event().header(Event.TRACE_ID).orElse(""));
    }

    /** Whatever it sees, it is not of this event; an id that the runtime makes up is one of nobody's. */
    public HandlerExpectation seesNoTraceIdOf(Event earlier) {
        var root = earlier.header(Event.TRACE_ID).orElseThrow().split(";", 2)[0];
        var found = result().path("traceId");
        return check(
                !found.asString("").contains(root),
                "for " + event() + " the handler must see no traceId of " + earlier + ", but it saw "
                        + StrictJson.told(found));
    }

    @LooksThrough(Instrument.TENANT_ID)
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

    /** What the handler saw rightly for this event, which came as usual, it sees for the other as well. */
    public HandlerExpectation seesAsMuchAsFor(Event usual) {
        MEMBERS.forEach((member, header) -> {
            var saw = result(usual).path(member).asString("");
            if (usual.header(header).filter(saw::equals).isPresent()) {
                sees(member, event().header(header).orElse(""));
            }
        });
        return this;
    }

    /** The remaining time at the handler's entry, give or take. */
    @LooksThrough(Instrument.REMAINING_TIME)
    public HandlerExpectation hasLeft(Duration least, Duration most) {
        var left = result().path("remainingMs");
        return check(
                left.isNumber() && left.asDouble() >= least.toMillis() && left.asDouble() <= most.toMillis(),
                "for " + event() + " the remaining time must be between " + least.toMillis() + " and " + most.toMillis()
                        + " ms, but the handler saw " + StrictJson.told(left));
    }

    /** The member of the client context that its maker is free to fill. */
    @LooksThrough(Instrument.CLIENT_CONTEXT)
    public HandlerExpectation seesCustom(String name, String value) {
        var found = result().path("clientContext").path("custom").path(name);
        return check(
                found.isString() && found.asString().equals(value),
                "the handler must see custom." + name + " = " + value + " in the client context, but it saw "
                        + StrictJson.told(found));
    }

    /** As {@link #seesCustom}, for handlers that see a client context at all. */
    public HandlerExpectation seesCustomIfAny(String name, String value) {
        return StrictJson.isNothing(result().path("clientContext")) ? this : seesCustom(name, value);
    }

    /** As {@link #seesCustomIfAny}, for events that may fail. */
    public HandlerExpectation seesCustomIfAnswered(String name, String value) {
        return actual.responses(event()).isEmpty() ? this : seesCustomIfAny(name, value);
    }

    /** The handler sees these environment variables with exactly these values. */
    @LooksThrough(Instrument.VARIABLES)
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
