package io.github.lambdaconformance.suites.clause.init;

import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;

/** Where the sentences about the start begin. */
final class InitExpectations {

    private InitExpectations() {}

    /** What happens between the start and the first event. */
    static InitExpectation expectInit(Transcript seen) {
        return new InitExpectation(seen);
    }

    /** What is posted to {@code /init/error}. */
    static InitErrorExpectation expectInitErrors(Transcript seen) {
        return new InitErrorExpectation(seen);
    }

    /** What the runtime asks of the extensions, logs and telemetry APIs. */
    static NeighborExpectation expectNeighbors(Transcript seen) {
        return new NeighborExpectation(seen);
    }

    /** How often a Runtime API is tried that is not there. */
    static DeadApiExpectation expectDeadApi(Transcript seen) {
        return new DeadApiExpectation(seen);
    }
}
