package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the function keeps from event to event. */
public final class ReuseExpectation extends Expectation<ReuseExpectation> {

    ReuseExpectation(Transcript actual) {
        super(actual, ReuseExpectation.class);
    }

    /** The events that one start of the runtime has served were counted on by one instance of the function. */
    public ReuseExpectation countsOn(List<Event> events) {
        Map<Integer, JsonNode> before = new LinkedHashMap<>();
        for (Event event : events) {
            var count = result(event);
            var former = before.put(startOf(event), count);
            if (former != null && !follows(former, count)) {
                throw broken(
                        "the function must keep its state from event to event, but " + former + " was followed by "
                                + count,
                        response(event));
            }
        }
        return this;
    }

    private static boolean follows(JsonNode former, JsonNode count) {
        return former.path("instance").equals(count.path("instance"))
                && former.path("n").asLong() < count.path("n").asLong();
    }

    private int startOf(Event event) {
        return actual.deliveries(event).stream()
                .mapToInt(Entry::start)
                .findFirst()
                .orElse(0);
    }
}
