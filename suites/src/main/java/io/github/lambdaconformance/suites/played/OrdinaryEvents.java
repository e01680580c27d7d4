package io.github.lambdaconformance.suites.played;

import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.script.Step;
import java.util.List;

/** What happens to every function some day: successes, failures, no result, a larger result. */
public final class OrdinaryEvents {

    private OrdinaryEvents() {}

    /** One of each kind. */
    public static List<Event> ordinaryEvents() {
        return List.of(
                Events.echo("first"),
                Events.error("failure"),
                Events.none("nothing"),
                Events.size("larger", 70_000),
                Events.context("context"),
                Events.echo("last"));
    }

    /** The event of this number, where the kinds follow one another in turn. */
    public static Event ordinaryEvent(int number) {
        var kinds = ordinaryEvents();
        return kinds.get(number % kinds.size());
    }

    /** All of them, one after another. */
    public static Step[] ordinaryInvocations() {
        return invokeEach(ordinaryEvents());
    }
}
