package io.github.lambdaconformance.suites.proof.subject;

import io.github.lambdaconformance.suites.clause.init.InitFault;
import io.github.lambdaconformance.suites.clause.next.NextFault;
import io.github.lambdaconformance.suites.clause.timeout.TimeoutFault;
import io.github.lambdaconformance.suites.clause.trace.TraceFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes one event after the other and completes each of them. */
final class Loop {

    private static final int CLOSE_TO_DEADLINE = 1_000;

    private final Api api;
    private final Function function;
    private final String handler;
    private final Poll poll;
    private final Completion completion;
    private final Results results = new Results();
    private int events;

    Loop(Api api, Function function, String handler) {
        this.api = api;
        this.function = function;
        this.handler = handler;
        this.poll = new Poll(api);
        this.completion = new Completion(api, poll);
    }

    void serve() {
        while (true) {
            Event event = poll.next();
            events++;
            Sabotage.eventBegins(events);
            LifeSabotage.eventBegins(events, event);
            Background.check();
            handle(event);
            LifeSabotage.eventEnds();
            Sabotage.eventEnds(events, api);
        }
    }

    private void handle(Event event) {
        if (handler.equals(Subject.STREAM)) {
            new Streaming(api, completion).serve(event);
            return;
        }
        byte[] body;
        String type;
        try {
            Object result = run(event);
            body = results.encode(event, result);
            type = result instanceof byte[] ? "application/octet-stream" : "application/json";
        } catch (Throwable failure) {
            if (Mishandling.ignores(failure)) {
                completion.response(event, JsonText.bytes(null), "application/json");
            } else {
                completion.error(event, failure);
            }
            return;
        }
        completion.response(event, body, type);
    }

    private @Nullable Object run(Event event) throws IOException {
        if (NextFault.NEXT_REDELIVERY_RUNS_ONCE.on() && Sabotage.asksForCount(event)) {
            function.call(poll.again(event));
        }
        if (Quirk.FAILS_LATE_EVENTS.on() && event.remaining() < 0) {
            throw new Failure("Runtime.TooLate", "the deadline has passed");
        }
        Object result = traced(event);
        if (TimeoutFault.TIMEOUT_JUST_BEFORE_DEADLINE.on() && event.remaining() < CLOSE_TO_DEADLINE) {
            throw new Failure("Runtime.Timeout", "too close to the deadline");
        }
        return result;
    }

    private @Nullable Object traced(Event event) {
        if (TraceFault.TRACE_SET_BEFORE_HANDLER.on()) {
            Object result = call(event);
            Environment.trace(event.traceId);
            return result;
        }
        Environment.trace(event.traceId);
        return call(event);
    }

    private @Nullable Object call(Event event) {
        Place.checkName();
        return switch (handler) {
            case Subject.MAIN -> function.call(event);
            case Subject.ALT -> Map.of("handler", "alt");
            default -> missing();
        };
    }

    private @Nullable Object missing() {
        if (InitFault.INIT_MISSING_HANDLER_NO_RESPONSE.on()) {
            return Results.NOTHING;
        }
        throw Init.noSuchHandler(handler);
    }
}
