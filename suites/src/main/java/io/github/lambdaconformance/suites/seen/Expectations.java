package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;

/** Where the sentences about a transcript begin that several chapters use. */
public final class Expectations {

    private Expectations() {}

    /** What the runtime completes, and with what. */
    public static CompletionExpectation expect(Transcript seen) {
        return new CompletionExpectation(seen);
    }

    /** How the runtime reports that a handler has failed. */
    public static FailureExpectation expectFailures(Transcript seen) {
        return new FailureExpectation(seen);
    }

    /** What the requests look like, whatever they are about. */
    public static RequestExpectation expectRequests(Transcript seen) {
        return new RequestExpectation(seen);
    }

    /** Which process has served the events, and whether it went on. */
    public static ProcessExpectation expectProcess(Transcript seen) {
        return new ProcessExpectation(seen);
    }

    /** What the handler was given beside the event. */
    public static HandlerExpectation expectHandler(Transcript seen, Event event) {
        return new HandlerExpectation(seen, event);
    }
}
