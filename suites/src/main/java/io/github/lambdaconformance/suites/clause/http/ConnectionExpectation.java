package io.github.lambdaconformance.suites.clause.http;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Closed;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Connected;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.Observation;
import java.util.List;

/** Which connections the runtime opens. */
final class ConnectionExpectation extends Expectation<ConnectionExpectation> {

    ConnectionExpectation(Transcript actual) {
        super(actual, ConnectionExpectation.class);
    }

    /** No process has more open connections than that at any time. */
    ConnectionExpectation atMostOpenAtOnce(int most) {
        return none(
                actual.all(Connected.class).stream()
                        .filter(connected -> open(connected) > most)
                        .toList(),
                "connections must not pile up: at most " + most + " may be open at any time");
    }

    /** How many connections of the same process were open when this one had been opened. */
    private long open(Connected connected) {
        long opened = actual.all(Connected.class).stream()
                .filter(other -> other.start() == connected.start() && other.at() <= connected.at())
                .count();
        long closed = actual.all(Closed.class).stream()
                .filter(other -> other.start() == connected.start() && other.at() < connected.at())
                .count();
        return opened - closed;
    }

    /** Writes down how many connections these events took. */
    void countedFor(List<Event> events) {
        throw new Observation(
                actual.all(Connected.class).size() + " connections for " + events.size() + " invocations");
    }
}
