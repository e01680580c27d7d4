package io.github.lambdaconformance.suites.clause.error;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import java.util.List;

/** Where the sentences about failures begin. */
final class ErrorExpectations {

    private ErrorExpectations() {}

    /** What the report of this failed event holds. */
    static ReportExpectation expectReport(Transcript seen, Event event) {
        return new ReportExpectation(seen, event);
    }

    /** What all reports hold, of whatever failures. */
    static EveryReportExpectation expectEveryReport(Transcript seen) {
        return new EveryReportExpectation(seen);
    }

    /** What the headers of the reports of these failed events tell. */
    static ReportHeaderExpectation expectReportHeaders(Transcript seen, Event... events) {
        return new ReportHeaderExpectation(seen, List.of(events));
    }

    /** What is told of failures beside their reports. */
    static LogExpectation expectLog(Transcript seen) {
        return new LogExpectation(seen);
    }

    /** How the process ends whose handler ends it. */
    static HandlerExitExpectation expectHandlerExit(Transcript seen) {
        return new HandlerExitExpectation(seen);
    }
}
