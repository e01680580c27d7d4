package io.github.lambdaconformance.suites.clause.response;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.Observation;

/** What the runtime does while Lambda takes a result, and when it does not take it. */
final class AcknowledgementExpectation extends Expectation<AcknowledgementExpectation> {

    AcknowledgementExpectation(Transcript actual) {
        super(actual, AcknowledgementExpectation.class);
    }

    /** Writes down what follows a response that was refused as too large. */
    Observation afterTooLarge(Event event) {
        var errors = actual.errors(event).size();
        var ended = actual.exits().isEmpty() ? "the process goes on" : "the process ends";
        return new Observation(
                (errors == 0 ? "no /error is tried" : "/error is tried " + errors + " time(s)") + ", " + ended);
    }
}
