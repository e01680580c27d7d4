package io.github.lambdaconformance.suites.clause.managed;

import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;

/** Where the sentences about events begin that are handled at the same time. */
final class ManagedExpectations {

    private ManagedExpectations() {}

    /** How many polls and events there are at a time. */
    static ConcurrencyExpectation expectConcurrency(Transcript seen) {
        return new ConcurrencyExpectation(seen);
    }

    /** What events have for themselves. */
    static IsolationExpectation expectIsolation(Transcript seen) {
        return new IsolationExpectation(seen);
    }

    /** What troubles leave of the number of events that are handled at a time. */
    static CapacityExpectation expectCapacity(Transcript seen) {
        return new CapacityExpectation(seen);
    }

    /** How the process ends, and what goes on until then. */
    static ManagedLifeExpectation expectEnd(Transcript seen) {
        return new ManagedLifeExpectation(seen);
    }
}
