package io.github.lambdaconformance.suites.clause.response;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.Observation;
import java.util.stream.Stream;

/** What the runtime does while Lambda takes a result, and when it does not take it. */
final class AcknowledgementExpectation extends Expectation<AcknowledgementExpectation> {

    AcknowledgementExpectation(Transcript actual) {
        super(actual, AcknowledgementExpectation.class);
    }

    /** The process is there until its completion of the event is acknowledged. */
    AcknowledgementExpectation isWaitedForAfter(Event event) {
        var call = response(event);
        var acknowledged = actual.answerTo(call);
        if (acknowledged.isEmpty()
                || end(event).filter(end -> end.at() < acknowledged.get().at()).isPresent()) {
            throw broken(
                    "the runtime must wait for the acknowledgement of " + event,
                    Stream.<Entry>concat(Stream.of(call), end(event).stream()).toList());
        }
        return this;
    }

    /** Writes down what follows a response that was refused as too large. */
    Observation afterTooLarge(Event event) {
        var errors = actual.errors(event).size();
        var ended = actual.exits().isEmpty() ? "the process goes on" : "the process ends";
        return new Observation(
                (errors == 0 ? "no /error is tried" : "/error is tried " + errors + " time(s)") + ", " + ended);
    }
}
