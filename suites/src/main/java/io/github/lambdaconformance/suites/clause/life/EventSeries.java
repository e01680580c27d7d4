package io.github.lambdaconformance.suites.clause.life;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import java.util.List;
import java.util.stream.Stream;

/** Series of events, as they come in the life of a process. */
final class EventSeries {

    private EventSeries() {}

    /** Every fifth event fails. */
    static Event succeedsOrFails(int number) {
        return number % 5 == 4 ? Events.error("failure " + number) : Events.echo("success " + number);
    }

    /** One event with those that come before and after it. */
    static List<Event> around(Event event, List<Event> before, List<Event> after) {
        return Stream.of(before, List.of(event), after).flatMap(List::stream).toList();
    }
}
