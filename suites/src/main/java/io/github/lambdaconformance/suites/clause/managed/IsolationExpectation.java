package io.github.lambdaconformance.suites.clause.managed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Wrote;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.DoesNotApply;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.LogRecord;
import io.github.lambdaconformance.suites.seen.Observation;
import java.util.List;
import java.util.Optional;

/** What events have for themselves that are handled at the same time. */
final class IsolationExpectation extends Expectation<IsolationExpectation> {

    private static final String VARIABLE = "_X_AMZN_TRACE_ID";

    IsolationExpectation(Transcript actual) {
        super(actual, IsolationExpectation.class);
    }

    /** No handler is told the trace id of another of these events; a runtime may leave it to the application. */
    @LooksThrough(Instrument.RESULT)
    IsolationExpectation tracesApart(List<Event> events) {
        return each(
                events, event -> noOther(event, result(event).path("traceId").asString(""), events));
    }

    /** The same for the environment variable. */
    @LooksThrough(Instrument.VARIABLES)
    IsolationExpectation variableHoldsNoOtherTrace(List<Event> looking) {
        var all = actual.deliveries().stream()
                .flatMap(delivery -> delivery.event().stream())
                .toList();
        return each(
                looking,
                event -> noOther(event, result(event).path("env").path(VARIABLE).asString(""), all));
    }

    private void noOther(Event event, String found, List<Event> others) {
        others.stream()
                .filter(other -> !other.equals(event))
                .filter(other ->
                        other.header(Event.TRACE_ID).filter(found::equals).isPresent())
                .findFirst()
                .ifPresent(other -> failed(broken(
                        "the handler of " + event + " must not be told the trace id of another event, but it was told "
                                + "that of " + other,
                        response(event))));
    }

    /** The record of each of these events, which says what its event asked for, names its own invocation. */
    @LooksThrough(Instrument.RECORD)
    IsolationExpectation recordsNameTheirInvocations(List<Event> events) {
        return each(events, event -> namesItsInvocation(event, events.indexOf(event)));
    }

    private void namesItsInvocation(Event event, int number) {
        var message = ManagedScripts.message(number);
        var named = LogRecord.in(actual).stream()
                .filter(record -> record.says(message))
                .map(record -> record.requestId().asString(""))
                .findFirst()
                .orElseThrow(() -> broken("the log must hold the record '" + message + "'", actual.all(Wrote.class)));
        if (!named.equals(event.requestId())) {
            throw broken(
                    "the record '" + message + "' must name the invocation " + event.requestId() + ", but it names "
                            + (named.isEmpty() ? "none" : named),
                    actual.all(Wrote.class));
        }
    }

    /** Each stream holds the pieces that were written into it, in their order, and nothing else. */
    IsolationExpectation streamsHoldTheirPieces(List<Event> streams) {
        return each(streams, stream -> holdsItsPieces(stream, streams.indexOf(stream)));
    }

    private void holdsItsPieces(Event stream, int number) {
        var body = new String(response(stream).request().body().kept(), UTF_8);
        var expected = String.join("", ManagedScripts.pieces(number));
        // Some clients send a prelude for HTTP before every stream.
        if (!body.endsWith(expected)
                || body.substring(0, body.length() - expected.length()).contains("piece")) {
            throw broken(
                    "the response to " + stream + " must hold what its handler wrote and nothing else",
                    response(stream));
        }
    }

    /** How the failure of this stream is told. */
    Observation failureOfStreamIsToldBy(Event failing) {
        boolean report = !actual.errors(failing).isEmpty();
        return new Observation(
                report ? "tells the failure of a stream by /error" : "tells the failure of a stream in its trailers");
    }

    /** No completion of one attempt carries the invocation id of the other; the first to end is the first that began. */
    IsolationExpectation attemptsApart(Event first, Event second) {
        var completions = actual.completions(first);
        if (completions.isEmpty()) {
            throw broken("attempts must be completed" + inVain(), actual.deliveries());
        }
        if (completions.stream().allMatch(call -> id(call).isEmpty())) {
            throw new DoesNotApply("the runtime sends no " + Event.INVOCATION_ID);
        }
        return each(List.of(first, second), attempt -> carriesItsOwn(attempt, completions));
    }

    private void carriesItsOwn(Event attempt, List<Called> completions) {
        none(
                completions.stream()
                        .filter(call -> call.request().body().text().contains(attempt.label()))
                        .filter(call -> id(call).filter(id ->
                                        !attempt.header(Event.INVOCATION_ID).equals(Optional.of(id)))
                                .isPresent())
                        .toList(),
                "the completion of " + attempt + " must carry its own invocation id, not that of another attempt");
    }

    private static Optional<String> id(Called call) {
        return call.request().head().first(Event.INVOCATION_ID);
    }
}
