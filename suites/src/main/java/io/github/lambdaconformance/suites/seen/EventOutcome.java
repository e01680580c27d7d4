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
        var reports = seen.errors(event);
        if (!reports.isEmpty()) {
            return "reported as failed: " + ErrorObject.text(reports.get(0));
        }
        return seen.deliveries(event).isEmpty() ? "not asked for" : "not completed";
    }
}
