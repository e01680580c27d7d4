package io.github.lambdaconformance.suites.clause.response;

import io.github.lambdaconformance.fixtures.lambda.api.Answers;
import io.github.lambdaconformance.fixtures.wire.answer.Answer;

/** Answers with which Lambda does not take a result. */
final class Refusals {

    private Refusals() {}

    /** What a completion gets when its invocation has timed out and another one may be running. */
    static Answer gone() {
        return Answers.refused(410, "InvokeTimeout", "The invocation has timed out");
    }
}
