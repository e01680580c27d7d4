package io.github.lambdaconformance.suites.clause.managed;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Act;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.Expectation;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** How the process ends, and what goes on until then. */
final class ManagedLifeExpectation extends Expectation<ManagedLifeExpectation> {

    ManagedLifeExpectation(Transcript actual) {
        super(actual, ManagedLifeExpectation.class);
    }

    /** Each of these events, the first of as many starts, is answered, or its process ends. */
    ManagedLifeExpectation servedOrEnded(List<Event> events) {
        if (actual.gaveUp().isPresent()) {
            return failed(broken(
                    "a runtime with an unusable limit should serve or end, but it hangs" + inVain(), actual.starts()));
        }
        events.stream().filter(event -> !actual.deliveries(event).isEmpty()).forEach(this::response);
        return this;
    }

    /** The process ends without having polled. */
    ManagedLifeExpectation withoutAPoll() {
        none(actual.polls(), "after a failed initialization nothing must poll");
        return actual.exits().isEmpty()
                ? failed(broken("after a failed initialization the process must end" + inVain(), actual.starts()))
                : this;
    }

    /** In this time after SIGTERM the process has ended. */
    ManagedLifeExpectation afterSigtermWithin(Duration limit) {
        long asked = firstAt(Act.TERMINATE);
        boolean soon = actual.exits().stream().anyMatch(exit -> exit.at() - asked <= limit.toNanos());
        return soon
                ? this
                : failed(broken(
                        "the process should end within " + limit.toMillis() + " ms of SIGTERM" + inVain(),
                        actual.exits()));
    }

    /** What this event left to be done is done while there is no event. */
    @LooksThrough(Instrument.PRINTED_TEXT)
    ManagedLifeExpectation printedWithoutAnEvent(Event started) {
        boolean printed = Stream.of(OutputStreamKind.values())
                .anyMatch(stream -> actual.output(stream).contains(started.label()));
        return printed
                ? this
                : failed(broken(
                        "what " + started + " left to be done must go on while no event is handled",
                        actual.deliveries()));
    }
}
