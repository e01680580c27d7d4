package io.github.lambdaconformance.suites.clause.timeout;

import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Act;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Acted;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Closed;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Connected;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.Observation;
import java.util.List;
import java.util.stream.Collectors;

/** What is posted when the time of an invocation is over, and what is left when Lambda has killed the process. */
final class TimeOverExpectation extends Expectation<TimeOverExpectation> {

    private static final long TO_DISCONNECT = 2_000_000_000L;

    TimeOverExpectation(Transcript actual) {
        super(actual, TimeOverExpectation.class);
    }

    /** When the platform has killed the process group, no connection stays open and no request comes. */
    TimeOverExpectation silentAfterKill() {
        var kill = actual.all(Acted.class).stream()
                .filter(acted -> acted.act() == Act.KILL)
                .findFirst()
                .orElseThrow(() -> broken("the process group must have been killed"));
        none(
                actual.calls().stream()
                        .filter(call -> call.start() == kill.start() && call.at() > kill.at() + TO_DISCONNECT / 4)
                        .toList(),
                "no request may come after SIGKILL to the process group");
        return none(survivors(kill), "every connection must end within 2 s of SIGKILL to the process group");
    }

    private List<Connected> survivors(Acted kill) {
        var closed = actual.all(Closed.class).stream()
                .filter(end -> end.at() < kill.at() + TO_DISCONNECT)
                .toList();
        return actual.all(Connected.class).stream()
                .filter(open -> open.start() == kill.start())
                .filter(open -> closed.stream()
                        .noneMatch(end -> end.start() == open.start() && end.connection() == open.connection()))
                .toList();
    }

    /** No process posts anything for an event that was handed to an earlier one. */
    TimeOverExpectation notCompletedByAnotherProcess(Event event) {
        var starts = actual.deliveries(event).stream()
                .map(delivery -> delivery.start())
                .collect(Collectors.toSet());
        return none(
                actual.completions(event).stream()
                        .filter(call -> !starts.contains(call.start()))
                        .toList(),
                "a fresh process must not post for an event that was handed to its predecessor");
    }

    /** Writes down what was posted when the deadline of this event had passed and the process had not been killed. */
    Observation postedFor(Event event) {
        var kinds = actual.completions(event).stream()
                .map(call -> call.to(Endpoint.RESPONSE) ? "/response" : "/error")
                .toList();
        return new Observation(kinds.isEmpty() ? "nothing is posted" : "posted: " + String.join(", ", kinds));
    }
}
