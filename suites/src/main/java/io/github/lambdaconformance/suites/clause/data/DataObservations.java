package io.github.lambdaconformance.suites.clause.data;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.lambda.transcript.Visible;
import io.github.lambdaconformance.suites.seen.EventOutcome;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.Observation;
import java.util.Arrays;

/** What a runtime is free to do with a payload: each sentence ends its clause with an {@link Observation}. */
final class DataObservations extends Expectation<DataObservations> {

    private static final int SHOWN = 80;

    DataObservations(Transcript actual) {
        super(actual, DataObservations.class);
    }

    /** What came back of an event. */
    void answerTo(Event event) {
        var told = actual.responses(event).stream()
                .map(call ->
                        "answered with " + Visible.text(call.request().body().text(), SHOWN))
                .findFirst()
                .orElseGet(() -> EventOutcome.of(event, actual));
        throw new Observation(told);
    }

    /** Whether exactly these bytes came back. */
    void bytes(Event event, byte[] bytes) {
        var told = actual.responses(event).stream()
                .map(call -> call.request().body().kept())
                .map(body -> Arrays.equals(body, bytes)
                        ? "all " + bytes.length + " bytes came back as they were"
                        : "answered with " + body.length + " bytes that differ from the " + bytes.length + " given")
                .findFirst()
                .orElseGet(() -> EventOutcome.of(event, actual));
        throw new Observation(told);
    }
}
