package io.github.lambdaconformance.suites.clause.response;

import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;

/** Where the sentences about results begin. */
final class ResponseExpectations {

    private ResponseExpectations() {}

    /** How completions are sent. */
    static PostExpectation expectPosts(Transcript seen) {
        return new PostExpectation(seen);
    }

    /** What the runtime does while Lambda takes a result, and when it does not take it. */
    static AcknowledgementExpectation expectAcknowledgement(Transcript seen) {
        return new AcknowledgementExpectation(seen);
    }

    /** Which attempt at an invocation a completion is about. */
    static InvocationIdExpectation expectInvocationIds(Transcript seen) {
        return new InvocationIdExpectation(seen);
    }
}
