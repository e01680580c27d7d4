package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Exited;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Inspected;
import io.github.lambdaconformance.fixtures.lambda.transcript.ProcessFacts;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** What is said of processes that were looked at: a process that has ended spends no time and holds no memory, but is none. */
public abstract class LookExpectation<S extends LookExpectation<S>> extends Expectation<S> {

    protected LookExpectation(Transcript actual, Class<S> self) {
        super(actual, self);
    }

    protected final Inspected first() {
        return looks().get(0);
    }

    protected final Inspected last() {
        var looks = looks();
        return looks.get(looks.size() - 1);
    }

    /** All looks; at each the process was alive. */
    protected final List<Inspected> looks() {
        var looks = actual.all(Inspected.class);
        if (looks.isEmpty() || actual.gaveUp().isPresent()) {
            throw broken("the events must be served so that the processes can be looked at" + inVain(), looks);
        }
        looks.forEach(this::alive);
        return looks;
    }

    /** Of all processes together, at this look. */
    protected static long sum(Inspected look, ToLongFunction<ProcessFacts> what) {
        return look.processes().stream().mapToLong(what).sum();
    }

    private void alive(Inspected look) {
        var end = endBefore(look);
        if (end.isPresent() || look.processes().isEmpty()) {
            throw broken(
                    "the process must be alive when it is looked at"
                            + end.map(exit -> ", but it has ended").orElse(""),
                    end.<List<Exited>>map(List::of).orElse(List.of()));
        }
    }

    private Optional<Exited> endBefore(Inspected look) {
        return actual.exits().stream()
                .filter(exit -> exit.start() == look.start() && exit.at() <= look.at())
                .findFirst();
    }
}
