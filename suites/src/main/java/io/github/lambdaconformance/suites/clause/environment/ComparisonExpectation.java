package io.github.lambdaconformance.suites.clause.environment;

import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.lambda.transcript.Visible;
import io.github.lambdaconformance.suites.seen.Expectation;
import java.util.List;
import java.util.stream.IntStream;

/** What must be the same in two environments of one script. */
final class ComparisonExpectation extends Expectation<ComparisonExpectation> {

    private static final int SHOWN = 80;

    ComparisonExpectation(Transcript actual) {
        super(actual, ComparisonExpectation.class);
    }

    /** Each event of the one list is completed as its counterpart in the other: failed, or answered with the same. */
    ComparisonExpectation sameOutcomes(List<Event> some, List<Event> others) {
        IntStream.range(0, some.size()).forEach(i -> sameOutcome(some.get(i), others.get(i)));
        return this;
    }

    private void sameOutcome(Event one, Event other) {
        if (!outcome(one).equals(outcome(other))) {
            throw broken(
                    one + " must have the same outcome in both environments, but it is " + outcome(one) + " and "
                            + outcome(other),
                    actual.completions(other));
        }
    }

    private String outcome(Event event) {
        return actual.completions(event).stream()
                .findFirst()
                .map(call -> call.to(Endpoint.RESPONSE)
                        ? "answered with " + Visible.text(call.request().body().text(), SHOWN)
                        : "failed")
                .orElse("not completed");
    }
}
