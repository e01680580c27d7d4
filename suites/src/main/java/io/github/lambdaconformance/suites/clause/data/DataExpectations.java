package io.github.lambdaconformance.suites.clause.data;

import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;

/** Where the sentences about payloads begin. */
final class DataExpectations {

    private DataExpectations() {}

    /** What the bodies of responses are as texts. */
    static BodyExpectation expectBodies(Transcript seen) {
        return new BodyExpectation(seen);
    }

    /** What a runtime is free to do with a payload. */
    static DataObservations observe(Transcript seen) {
        return new DataObservations(seen);
    }
}
