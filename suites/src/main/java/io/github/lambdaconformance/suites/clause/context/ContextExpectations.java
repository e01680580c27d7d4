package io.github.lambdaconformance.suites.clause.context;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;

/** Where the sentences about the context begin. */
final class ContextExpectations {

    private ContextExpectations() {}

    /** What the context object tells the handler. */
    static ContextExpectation expectContext(Transcript seen, Event event) {
        return new ContextExpectation(seen, event);
    }

    /** What a runtime is free to give to the handler. */
    static ContextObservations observe(Transcript seen) {
        return new ContextObservations(seen);
    }
}
