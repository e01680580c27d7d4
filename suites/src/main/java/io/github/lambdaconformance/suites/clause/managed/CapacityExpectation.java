package io.github.lambdaconformance.suites.clause.managed;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.seen.ClauseBroken;
import io.github.lambdaconformance.suites.seen.Expectation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What troubles leave of the number of events that are handled at a time. */
final class CapacityExpectation extends Expectation<CapacityExpectation> {

    /** Whoever tries again this often in one of the scripts does so without a pause. */
    private static final int MANY_POLLS = 120;

    CapacityExpectation(Transcript actual) {
        super(actual, CapacityExpectation.class);
    }

    /** Later at least as many of these events are in hand at a time as were before, and all of them are answered. */
    CapacityExpectation isKept(List<Event> before, List<Event> after) {
        int earlier = atOnce(before);
        int later = atOnce(after);
        if (later < earlier) {
            return failed(broken(
                            earlier + " events were in hand at a time, but later there were never more than " + later
                                    + inVain(),
                            actual.deliveries())
                    .because("it handles fewer events at a time than before", "The instance can bear less and less."));
        }
        after.forEach(this::response);
        return this;
    }

    private int atOnce(List<Event> events) {
        var ids = ids(events);
        return Occupancy.mostEvents(Occupancy.in(actual).stream()
                .filter(each -> actual.answerTo(each.poll()).flatMap(answer -> answer.event()).stream()
                        .anyMatch(event -> ids.contains(event.requestId())))
                .toList());
    }

    private static Set<String> ids(List<Event> events) {
        return events.stream().map(Event::requestId).collect(Collectors.toSet());
    }

    /** The process has neither ended nor been started again. */
    CapacityExpectation sameProcess() {
        return none(actual.exits(), "the process must go on");
    }

    /** What was refused or lost is not asked for again without a pause. */
    CapacityExpectation noHotLoop() {
        int polls = actual.polls().size();
        return polls <= MANY_POLLS
                ? this
                : failed(broken("polls must not be repeated in a hot loop, but " + polls + " came", actual.polls())
                        .because("it polls again and again", ClauseBroken.HOT_LOOP));
    }

    /** Every event that was delivered was completed, and not twice. */
    CapacityExpectation lostNothing() {
        var completed = actual.calls().stream()
                .filter(call -> call.route().endpoint().completes())
                .collect(Collectors.groupingBy(call -> call.route().id(), Collectors.counting()));
        return none(
                actual.deliveries().stream()
                        .filter(delivery -> delivery.event()
                                .filter(event -> completed.getOrDefault(event.requestId(), 0L) == 1)
                                .isEmpty())
                        .toList(),
                "each event must be completed exactly once");
    }
}
