package io.github.lambdaconformance.suites.clause.next;

import static io.github.lambdaconformance.suites.seen.Expectations.expectRequests;

import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.seen.Expectation;
import java.util.Set;

/** What becomes of the process whose poll brings no event that can be served. */
final class FailedPollExpectation extends Expectation<FailedPollExpectation> {

    /** SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV. */
    private static final Set<Integer> CRASHES = Set.of(4, 5, 6, 7, 8, 11);

    FailedPollExpectation(Transcript actual) {
        super(actual, FailedPollExpectation.class);
    }

    /** The process ends. */
    FailedPollExpectation endsTheProcess() {
        if (actual.exits().isEmpty()) {
            throw broken("the process should end, but it goes on", actual.polls());
        }
        return this;
    }

    /** If the process ends, then not by a signal that says that it did something impossible. */
    FailedPollExpectation doesNotCrashIt() {
        return none(
                actual.exits().stream()
                        .filter(exit -> CRASHES.contains(exit.exit().signal().orElse(0)))
                        .toList(),
                "the process must not crash");
    }

    /** Every completion has a request id in its path. */
    FailedPollExpectation postsNothingNameless() {
        expectRequests(actual).some();
        return none(
                actual.calls().stream()
                        .filter(call -> call.route().endpoint().completes()
                                && call.route().id().isEmpty())
                        .toList(),
                "nothing must be posted under an empty request id");
    }
}
