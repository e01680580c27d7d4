package io.github.lambdaconformance.suites.clause.next;

import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;

/** Where the sentences about the poll begin. */
final class NextExpectations {

    private NextExpectations() {}

    /** When and how the runtime polls. */
    static PollExpectation expectPolls(Transcript seen) {
        return new PollExpectation(seen);
    }

    /** What becomes of the process whose poll brings no event that can be served. */
    static FailedPollExpectation expectFailedPoll(Transcript seen) {
        return new FailedPollExpectation(seen);
    }

    /** What becomes of several attempts under one request id. */
    static AttemptExpectation expectAttempts(Transcript seen) {
        return new AttemptExpectation(seen);
    }
}
