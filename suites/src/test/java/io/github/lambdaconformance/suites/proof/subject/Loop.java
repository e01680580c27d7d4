package io.github.lambdaconformance.suites.proof.subject;

import io.github.lambdaconformance.suites.clause.next.NextFault;
import io.github.lambdaconformance.suites.clause.timeout.TimeoutFault;
import io.github.lambdaconformance.suites.clause.trace.TraceFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.api.Api;
import io.github.lambdaconformance.suites.proof.subject.api.PolledEvent;
import io.github.lambdaconformance.suites.proof.subject.completion.Completer;
import io.github.lambdaconformance.suites.proof.subject.completion.Mishandling;
import io.github.lambdaconformance.suites.proof.subject.completion.Streaming;
import io.github.lambdaconformance.suites.proof.subject.function.Background;
import io.github.lambdaconformance.suites.proof.subject.function.ConformanceFunction;
import io.github.lambdaconformance.suites.proof.subject.function.HandlerNames;
import io.github.lambdaconformance.suites.proof.subject.function.ResponseBodies;
import io.github.lambdaconformance.suites.proof.subject.json.JsonText;
import io.github.lambdaconformance.suites.proof.subject.logging.Printer;
import io.github.lambdaconformance.suites.proof.subject.logging.Records;
import io.github.lambdaconformance.suites.proof.subject.managed.Jam;
import io.github.lambdaconformance.suites.proof.subject.managed.Latest;
import io.github.lambdaconformance.suites.proof.subject.managed.Workers;
import io.github.lambdaconformance.suites.proof.subject.poll.Poll;
import io.github.lambdaconformance.suites.proof.subject.program.Environment;
import io.github.lambdaconformance.suites.proof.subject.program.NamedFailure;
import io.github.lambdaconformance.suites.proof.subject.sabotage.HabitSabotage;
import io.github.lambdaconformance.suites.proof.subject.sabotage.LifeSabotage;
import io.github.lambdaconformance.suites.proof.subject.sabotage.PlaceSabotage;
import io.github.lambdaconformance.suites.proof.subject.sabotage.Sabotage;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes one event after the other and completes each of them. */
final class Loop {

    private static final int LARGE = 1024 * 1024;
    private static final int CLOSE_TO_DEADLINE = 1_000;
    private static final String JSON = "application/json";

    private final Api api;
    private final ConformanceFunction function;
    private final String handler;
    private final Poll poll;
    private final Completer completion;
    private final Streaming streaming;
    private final ResponseBodies results = new ResponseBodies();
    private int events;

    Loop(Api api, ConformanceFunction function, String handler) {
        this.api = api;
        this.function = function;
        this.handler = handler;
        this.poll = new Poll(api);
        this.completion = new Completer(api, poll);
        this.streaming = new Streaming(api, completion);
    }

    void serve() {
        while (true) {
            PolledEvent event = next();
            events++;
            Sabotage.eventBegins(events);
            HabitSabotage.eventBegins(event.id());
            LifeSabotage.eventBegins(events, event);
            Background.check();
            Records.eventBegins(event.id(), event.tenantId());
            Printer.eventBegins();
            Jam.handle(() -> handle(event));
            LifeSabotage.eventEnds();
            Sabotage.eventEnds(events, api);
        }
    }

    private PolledEvent next() {
        long number = Jam.polls();
        PolledEvent event = poll.next();
        Jam.brought(number);
        Latest.begins(event);
        return event;
    }

    private void handle(PolledEvent event) {
        if (handler.equals(HandlerNames.STREAM)) {
            streaming.serve(event);
        } else {
            complete(event);
        }
    }

    /** What fails after the result is encoded is not the function's failure. */
    private void complete(PolledEvent event) {
        Object result;
        byte[] body;
        try {
            result = run(event);
            refuseAllButObjects(result);
            body = results.encode(event, result);
        } catch (Throwable failure) {
            completeFailed(event, failure);
            return;
        }
        completion.response(event, body, result instanceof byte[] ? "application/octet-stream" : JSON);
    }

    private static void refuseAllButObjects(@Nullable Object result) {
        boolean object = result == ResponseBodies.NOTHING || result instanceof Map || result instanceof byte[];
        if (Quirk.ONLY_OBJECTS.on() && !object) {
            throw new NamedFailure("Runtime.NotAnObject", "a handler must return an object");
        }
    }

    private void completeFailed(PolledEvent event, Throwable failure) {
        if (Mishandling.ignores(failure)) {
            completion.response(event, JsonText.bytes(null), JSON);
        } else {
            completion.error(event, failure);
        }
    }

    private @Nullable Object run(PolledEvent event) throws IOException {
        pollInBetween(event);
        if (Quirk.FAILS_LATE_EVENTS.on() && event.remaining() < 0) {
            throw new NamedFailure("Runtime.TooLate", "the deadline has passed");
        }
        Object result = traced(event);
        if (TimeoutFault.TIMEOUT_JUST_BEFORE_DEADLINE.on() && event.remaining() < CLOSE_TO_DEADLINE) {
            throw new NamedFailure("Runtime.Timeout", "too close to the deadline");
        }
        return result;
    }

    private void pollInBetween(PolledEvent event) throws IOException {
        boolean large = NextFault.POLLS_WHILE_LARGE_EVENT_RUNS.on() && event.body().length > LARGE;
        if ((NextFault.NEXT_NONE_WHILE_RUNNING.on() && !Workers.areManaged()) || large) {
            poll.again(event);
        }
        if (NextFault.NEXT_REDELIVERY_RUNS_ONCE.on() && Sabotage.asksForCount(event)) {
            function.call(poll.again(event));
        }
    }

    private @Nullable Object traced(PolledEvent event) {
        if (Workers.areManaged()) {
            Environment.traceOfWorker(event.traceId());
            return call(event);
        }
        if (TraceFault.TRACE_SET_BEFORE_HANDLER.on()) {
            Object result = call(event);
            Environment.trace(event.traceId());
            return result;
        }
        Environment.trace(event.traceId());
        return call(event);
    }

    private @Nullable Object call(PolledEvent event) {
        PlaceSabotage.checkName();
        return switch (handler) {
            case HandlerNames.MAIN, HandlerNames.SNAP -> function.call(event);
            case HandlerNames.ALT -> Map.of("handler", "alt");
            default -> missing();
        };
    }

    private @Nullable Object missing() {
        if (HandlerNames.isIgnored(handler)) {
            return ResponseBodies.NOTHING;
        }
        throw HandlerNames.unknown(handler);
    }
}
