package io.github.lambdaconformance.suites.clause.environment;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;

/** Where the sentences about the environment begin. */
final class EnvironmentExpectations {

    private EnvironmentExpectations() {}

    /** The environment variables, the folder and the time zone of the handler. */
    static EnvironmentExpectation expectEnvironment(Transcript seen, Event event) {
        return new EnvironmentExpectation(seen, event);
    }

    /** What must be the same in two environments of one script. */
    static ComparisonExpectation expectAlike(Transcript seen) {
        return new ComparisonExpectation(seen);
    }

    /** What a runtime is free to do with its environment. */
    static EnvironmentObservations observe(Transcript seen) {
        return new EnvironmentObservations(seen);
    }
}
