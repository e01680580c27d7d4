package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;

/** What has become of an event, in words. */
public final class EventOutcome {

    private EventOutcome() {}

    /** Answered, reported as failed, not completed, or not even asked for. */
    public static String of(Event event, Transcript seen) {
        if (!seen.responses(event).isEmpty()) {
            return "answered";
        }
        if (!seen.errors(event).isEmpty()) {
            return "reported as failed";
        }
        return seen.deliveries(event).isEmpty() ? "not asked for" : "not completed";
    }
}
