package io.github.lambdaconformance.suites.clause.next;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.Expectation;
import java.util.List;

/** What is posted under one request id, for one event or for several attempts at it. */
final class AttemptExpectation extends Expectation<AttemptExpectation> {

    AttemptExpectation(Transcript actual) {
        super(actual, AttemptExpectation.class);
    }

    /** Each attempt is answered once, in turn, with its own label, as an echo of it is. */
    AttemptExpectation eachAnswered(List<Event> attempts) {
        var responses = actual.responses(attempts.get(0));
        if (responses.size() != attempts.size()) {
            throw broken(
                    "each of " + attempts.size() + " attempts must be answered, but " + responses.size()
                            + " responses came",
                    actual.deliveries());
        }
        for (int i = 0; i < attempts.size(); i++) {
            answeredByItsOwn(attempts.get(i), responses.get(i));
        }
        return this;
    }

    /** Whatever is posted for this event, once or more often, is an answer to it, with the label that an echo of it has. */
    @LooksThrough(Instrument.RESULT)
    AttemptExpectation answeredByItsOwnOnly(Event event) {
        response(event);
        actual.completions(event).forEach(completion -> answeredByItsOwn(event, completion));
        return this;
    }

    private void answeredByItsOwn(Event attempt, Called response) {
        if (!response.request().body().text().contains(attempt.label())) {
            throw broken("what is posted for " + attempt + " must be its own result", response);
        }
    }
}
