package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import java.util.Set;

/** Whether and how the process ends by itself. */
public final class EndExpectation extends Expectation<EndExpectation> {

    /** SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV. */
    private static final Set<Integer> CRASHES = Set.of(4, 5, 6, 7, 8, 11);

    EndExpectation(Transcript actual) {
        super(actual, EndExpectation.class);
    }

    /** The process ends. */
    public EndExpectation comes() {
        if (actual.exits().isEmpty()) {
            throw broken("the process should end, but it goes on", actual.polls());
        }
        return this;
    }

    /** If the process ends, then not by a signal that says that it did something impossible. */
    public EndExpectation isNoCrash() {
        return none(
                actual.exits().stream()
                        .filter(exit -> CRASHES.contains(exit.exit().signal().orElse(0)))
                        .toList(),
                "the process must not crash");
    }
}
