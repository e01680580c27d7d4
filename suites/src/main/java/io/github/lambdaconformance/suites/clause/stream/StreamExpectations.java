package io.github.lambdaconformance.suites.clause.stream;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;

/** Where the sentences about streams begin. */
final class StreamExpectations {

    private StreamExpectations() {}

    /** How the response to this event was streamed. */
    static StreamExpectation expectStream(Transcript seen, Event event) {
        return new StreamExpectation(seen, event);
    }
}
