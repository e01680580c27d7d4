package io.github.lambdaconformance.suites.clause.response;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.DoesNotApply;
import io.github.lambdaconformance.suites.seen.Expectation;
import java.util.List;
import java.util.stream.IntStream;

/** Which attempt at an invocation a completion says that it is about. */
final class InvocationIdExpectation extends Expectation<InvocationIdExpectation> {

    InvocationIdExpectation(Transcript actual) {
        super(actual, InvocationIdExpectation.class);
    }

    /** Every completion of the event carries this invocation id. */
    InvocationIdExpectation carries(Event event, String id) {
        return none(
                actual.completions(event).stream()
                        .filter(call -> !ids(call).equals(List.of(id)))
                        .toList(),
                "the completion of " + event + " must carry " + Event.INVOCATION_ID + ": " + id);
    }

    /** No completion of the event carries an invocation id. */
    InvocationIdExpectation carriesNone(Event event) {
        return none(
                actual.completions(event).stream()
                        .filter(call -> !ids(call).isEmpty())
                        .toList(),
                "the completion of " + event + " must not carry " + Event.INVOCATION_ID);
    }

    /** As many attempts under this request id were completed, one of them failing, each with its own invocation id or with none. */
    @LooksThrough(Instrument.FAILURE)
    InvocationIdExpectation attemptsApart(Event attempt, List<String> ids) {
        var completions = actual.completions(attempt);
        if (completions.size() != ids.size()) {
            throw broken(
                    ids.size() + " attempts must be completed, but " + completions.size() + " completions came",
                    completions);
        }
        if (completions.stream().allMatch(call -> ids(call).isEmpty())) {
            throw new DoesNotApply("the runtime sends no " + Event.INVOCATION_ID);
        }
        return none(foreign(completions, ids), "attempts must be completed with their own invocation ids: " + ids);
    }

    private static List<Called> foreign(List<Called> completions, List<String> ids) {
        return IntStream.range(0, ids.size())
                .filter(i -> !List.of(ids.get(i)).containsAll(ids(completions.get(i))))
                .mapToObj(completions::get)
                .toList();
    }

    private static List<String> ids(Called call) {
        return call.request().head().all(Event.INVOCATION_ID);
    }
}
