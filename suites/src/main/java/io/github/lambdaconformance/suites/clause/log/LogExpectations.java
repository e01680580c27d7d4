package io.github.lambdaconformance.suites.clause.log;

import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;

/** Where the sentences about the log begin. */
final class LogExpectations {

    private LogExpectations() {}

    /** What the processes have printed. */
    static PrintedExpectation expectPrinted(Transcript seen) {
        return new PrintedExpectation(seen);
    }
}
