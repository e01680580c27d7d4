package io.github.lambdaconformance.suites.clause.response;

import io.github.lambdaconformance.fixtures.lambda.api.Answers;
import io.github.lambdaconformance.fixtures.wire.answer.Answer;
import io.github.lambdaconformance.fixtures.wire.answer.Ending;

/** Answers with which Lambda does not take a result. */
final class Refusals {

    private Refusals() {}

    /** The refusal of a result that is too large, by a server that does not want the rest of it. */
    static Answer tooLarge() {
        return Answers.refused(413, "RequestEntityTooLarge", "Exceeded maximum allowed payload size (6291556 bytes).")
                .with("Connection", "close")
                .ending(Ending.close());
    }

    /** What a completion gets when its invocation has timed out and another one may be running. */
    static Answer gone() {
        return Answers.refused(410, "InvokeTimeout", "The invocation has timed out");
    }
}
