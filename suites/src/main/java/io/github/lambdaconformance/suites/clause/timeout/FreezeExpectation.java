package io.github.lambdaconformance.suites.clause.timeout;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Act;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.Observation;
import java.util.List;
import java.util.stream.Stream;

/** What a freeze must leave as it was, and when work is done that goes on beside the events. */
final class FreezeExpectation extends Expectation<FreezeExpectation> {

    FreezeExpectation(Transcript actual) {
        super(actual, FreezeExpectation.class);
    }

    /** The process that was frozen is the one that goes on after the thaw. */
    FreezeExpectation survived() {
        long freeze = firstAt(Act.FREEZE);
        long delivery = actual.deliveries().stream()
                .mapToLong(Entry::at)
                .filter(at -> at > freeze)
                .min()
                .orElse(Long.MAX_VALUE);
        return none(
                actual.exits().stream()
                        .filter(exit -> exit.at() > freeze && exit.at() < delivery)
                        .toList(),
                "a process that is frozen while it waits must go on waiting after the thaw");
    }

    /** Between a freeze and this event no process ends with a failure. */
    FreezeExpectation survivedBefore(Event event) {
        long freeze = firstAt(Act.FREEZE);
        long delivered = delivery(event).at();
        return none(
                actual.exits().stream()
                        .filter(end -> end.at() > freeze
                                && end.at() < delivered
                                && end.exit().status() != 0)
                        .toList(),
                "a freeze directly after the acknowledgement must not end the process");
    }

    /** Writes down when the work that this event left behind was done. */
    @LooksThrough(Instrument.PRINTED_TEXT)
    Observation workLeftBehindBy(Event event, List<Event> later) {
        var text = "CONFORMANCE background " + event.label();
        boolean done = Stream.of(OutputStreamKind.values())
                .anyMatch(stream -> actual.output(stream).contains(text));
        boolean served = later.stream().allMatch(each -> actual.responses(each).size() == 1);
        return new Observation((done ? "it was done" : "it was not done") + " by the end of the script, further events "
                + (served ? "were served" : "were not served"));
    }
}
