package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import tools.jackson.databind.JsonNode;

/** What the handler of one event has told in its result. */
public abstract class ResultExpectation<S extends ResultExpectation<S>> extends Expectation<S> {

    private final Event event;

    protected ResultExpectation(Transcript actual, Event event, Class<S> self) {
        super(actual, self);
        this.event = event;
    }

    protected final Event event() {
        return event;
    }

    /** What the event was answered with. */
    protected final JsonNode result() {
        return result(event);
    }

    /** Fails with the answer to the event unless this is right. */
    protected final S check(boolean right, String reason) {
        return right ? myself : failed(broken(reason, response(event)));
    }
}
