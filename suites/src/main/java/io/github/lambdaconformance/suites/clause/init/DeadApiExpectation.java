package io.github.lambdaconformance.suites.clause.init;

import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Connected;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.seen.ClauseBroken;
import io.github.lambdaconformance.suites.seen.Expectation;
import java.util.List;

/** How often a runtime tries to reach a Runtime API that is not there. */
final class DeadApiExpectation extends Expectation<DeadApiExpectation> {

    private static final long SECOND = 1_000_000_000L;
    private static final int PER_SECOND = 10;

    DeadApiExpectation(Transcript actual) {
        super(actual, DeadApiExpectation.class);
    }

    /** Less often than this, and after a second of quick tries at intervals of 100 ms and more. */
    DeadApiExpectation isTriedFewerTimesThan(int count) {
        var connections = actual.all(Connected.class);
        var later = connections.stream()
                .filter(each -> each.at() - connections.get(0).at() >= SECOND)
                .toList();
        if (connections.size() >= count) {
            throw hotLoop(connections, "fewer than " + count + " connections were expected");
        }
        if (later.size() > 1 && later.size() > 1 + span(later) * PER_SECOND / SECOND) {
            throw hotLoop(later, "after a second, at most " + PER_SECOND + " a second were expected");
        }
        return this;
    }

    private static long span(List<Connected> connections) {
        return connections.get(connections.size() - 1).at() - connections.get(0).at();
    }

    private ClauseBroken hotLoop(List<Connected> connections, String expected) {
        var last = connections.get(connections.size() - 1);
        return broken(
                        "the runtime must not connect in a hot loop: " + expected + ", " + connections.size()
                                + " came in " + span(connections) / 1_000_000 + " ms",
                        last)
                .because("it connects in a hot loop", ClauseBroken.HOT_LOOP);
    }
}
