package io.github.lambdaconformance.suites.clause.timeout;

import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;

/** Where the sentences about time limits and freezes begin. */
final class TimeoutExpectations {

    private TimeoutExpectations() {}

    /** What a freeze must leave as it was. */
    static FreezeExpectation expectFreeze(Transcript seen) {
        return new FreezeExpectation(seen);
    }

    /** What happens when the time of an invocation is over. */
    static TimeOverExpectation expectTimeOver(Transcript seen) {
        return new TimeOverExpectation(seen);
    }
}
