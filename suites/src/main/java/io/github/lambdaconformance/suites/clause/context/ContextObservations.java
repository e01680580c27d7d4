package io.github.lambdaconformance.suites.clause.context;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.Observation;
import java.util.List;
import java.util.Set;

/** What a runtime is free to give to the handler: ends its clause with an {@link Observation}. */
final class ContextObservations extends Expectation<ContextObservations> {

    ContextObservations(Transcript actual) {
        super(actual, ContextObservations.class);
    }

    /** Which of these members the handler sees in the client context. */
    @LooksThrough(Instrument.CLIENT_CONTEXT)
    void clientContextMembers(Event event, List<String> names) {
        var context = result(event).path("clientContext");
        if (Set.copyOf(context.propertyNames()).equals(Set.of("custom"))) {
            throw new Observation("the conformance function tells only of custom, not of the whole client context");
        }
        throw new Observation("the handler sees "
                + names.stream()
                        .filter(name -> !context.findValues(name).isEmpty())
                        .reduce((some, more) -> some + ", " + more)
                        .orElse("none of them"));
    }
}
