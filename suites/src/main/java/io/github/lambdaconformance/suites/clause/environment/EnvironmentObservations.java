package io.github.lambdaconformance.suites.clause.environment;

import static java.util.stream.Collectors.joining;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.seen.EventOutcome;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.Observation;
import java.util.List;
import java.util.stream.Stream;

/** What a runtime is free to do with its environment: each sentence ends its clause with an {@link Observation}. */
final class EnvironmentObservations extends Expectation<EnvironmentObservations> {

    EnvironmentObservations(Transcript actual) {
        super(actual, EnvironmentObservations.class);
    }

    /** Whether each of these events is answered, reported as failed, or neither. */
    void outcomes(Event... events) {
        throw new Observation(Stream.of(events)
                .map(event -> event.label() + ": " + EventOutcome.of(event, actual))
                .collect(joining("; ")));
    }

    /** Which of these variables the handler sees. */
    void variables(Event event, List<String> names) {
        var variables = result(event).path("env");
        throw new Observation("the handler sees "
                + names.stream()
                        .filter(name -> variables.path(name).isString())
                        .reduce((some, more) -> some + ", " + more)
                        .orElse("none of them"));
    }

    /** Whether another program was started in the place of the runtime. */
    void wrapped() {
        throw new Observation(
                actual.calls().isEmpty() ? "the wrapper is started, and it alone" : "the variable is ignored");
    }
}
