package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.environment.NotTestableHere;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import java.util.List;
import java.util.stream.Stream;

/** How the runtime reports that a handler has failed. */
public final class FailureExpectation extends Expectation<FailureExpectation> {

    FailureExpectation(Transcript actual) {
        super(actual, FailureExpectation.class);
    }

    /** The failure of this event is posted to its {@code /error}, once. */
    @LooksThrough(Instrument.FAILURE)
    public FailureExpectation reported(Event event) {
        if (actual.errors(event).size() != 1) {
            return failed(broken(
                    refusedFirst() + "the failure of " + event + " must be posted to its /error exactly once, but "
                            + actual.errors(event).size() + " posts were seen",
                    Stream.concat(actual.completions(event).stream(), actual.deliveries(event).stream())
                            .toList()));
        }
        return this;
    }

    /** Something was posted for this event that was not refused for its form; else nothing can be said of the event. */
    public FailureExpectation concluded(Event event) {
        if (actual.completions(event).isEmpty() || RefusedCall.in(actual).isPresent()) {
            throw new NotTestableHere("Lambda has taken nothing for " + event + refused());
        }
        return this;
    }

    /** The failure of every one of these events is reported. */
    public FailureExpectation reported(List<Event> events) {
        events.forEach(this::reported);
        return this;
    }
}
