package io.github.lambdaconformance.suites.clause.life;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.seen.Expectation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What lasts from event to event, in one environment beside others. */
final class ReuseExpectation extends Expectation<ReuseExpectation> {

    /** What Lambda does to a process that is to be started again. */
    private static final int KILLED = 137;

    ReuseExpectation(Transcript actual) {
        super(actual, ReuseExpectation.class);
    }

    /** The events that one start of the runtime has served were counted on by one instance of the function. */
    ReuseExpectation countsOn(List<Event> events) {
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
                && former.path("n").asLong(0) < count.path("n").asLong(0);
    }

    private int startOf(Event event) {
        return actual.deliveries(event).stream()
                .mapToInt(Entry::start)
                .findFirst()
                .orElse(0);
    }

    /** No process has ended by itself but with status 0. */
    ReuseExpectation noInstanceEnds() {
        return none(
                actual.exits().stream()
                        .filter(exit -> exit.exit().status() != 0 && exit.exit().status() != KILLED)
                        .toList(),
                "no instance may end because of another");
    }
}
