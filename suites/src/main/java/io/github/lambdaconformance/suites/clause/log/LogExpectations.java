package io.github.lambdaconformance.suites.clause.log;

import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;

/** Where the sentences about the log begin. */
final class LogExpectations {

    private LogExpectations() {}

    /** What the processes have printed. */
    static PrintedExpectation expectPrinted(Transcript seen) {
        return new PrintedExpectation(seen);
    }

    /** Records in Lambda's JSON format. */
    static RecordExpectation expectRecords(Transcript seen) {
        return new RecordExpectation(seen);
    }

    /** Which records are written at all. */
    static LevelExpectation expectLevels(Transcript seen) {
        return new LevelExpectation(seen);
    }

    /** Records in frames. */
    static TelemetryExpectation expectTelemetry(Transcript seen) {
        return new TelemetryExpectation(seen);
    }

    /** Where a record begins and ends, in whichever format. */
    static TextExpectation expectText(Transcript seen) {
        return new TextExpectation(seen);
    }
}
