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

    /** When the pieces of the response to this event have arrived. */
    static PaceExpectation expectPace(Transcript seen, Event event) {
        return new PaceExpectation(seen, event);
    }

    /** What the trailers of the response to this event tell of a failure. */
    static StreamFailureExpectation expectStreamFailure(Transcript seen, Event event) {
        return new StreamFailureExpectation(seen, event);
    }

    /** What comes before the data of the response to this event. */
    static PreludeExpectation expectPrelude(Transcript seen, Event event) {
        return new PreludeExpectation(seen, event);
    }

    /** How streams and what comes after them go together. */
    static ServiceExpectation expectService(Transcript seen) {
        return new ServiceExpectation(seen);
    }

    /** What streams leave in memory. */
    static MemoryExpectation expectMemory(Transcript seen) {
        return new MemoryExpectation(seen);
    }
}
