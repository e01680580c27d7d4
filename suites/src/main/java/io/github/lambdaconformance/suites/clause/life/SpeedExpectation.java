package io.github.lambdaconformance.suites.clause.life;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.ProcessFacts;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.seen.LookExpectation;
import io.github.lambdaconformance.suites.seen.Observation;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** How quickly the runtime starts and answers. */
final class SpeedExpectation extends LookExpectation<SpeedExpectation> {

    private static final double NANOS = 1e6;

    private static final int MIB = 1_048_576;

    SpeedExpectation(Transcript actual) {
        super(actual, SpeedExpectation.class);
    }

    /** The median of the later answers is at most so many times that of the earlier ones, and this much more. */
    SpeedExpectation keepsItsPace(List<Event> before, List<Event> after, int times, Duration more) {
        long former = part(before, 0.5);
        long latter = part(after, 0.5);
        if (latter > former * times + more.toNanos()) {
            throw broken(
                    String.format(
                            Locale.ROOT,
                            "small events must be answered as quickly as before, but the median was %.1f ms and is %.1f ms",
                            former / NANOS,
                            latter / NANOS),
                    actual.deliveries(after.get(0)));
        }
        return this;
    }

    /** Writes down start-up time, latencies and memory. */
    SpeedExpectation tellsFigures(List<Event> events) {
        long memory = sum(first(), ProcessFacts::residentBytes);
        throw new Observation(String.format(
                Locale.ROOT,
                "first poll after %.0f ms; answers take %.1f ms (median), %.1f ms (99th of a hundred); %d MiB resident",
                coldStart() / NANOS,
                part(events, 0.5) / NANOS,
                part(events, 0.99) / NANOS,
                memory / MIB));
    }

    private long coldStart() {
        return actual.polls().get(0).at() - actual.starts().get(0).at();
    }

    /** The latency, from delivery to answer, that this part of the events does not exceed. */
    private long part(List<Event> events, double part) {
        var sorted = events.stream().mapToLong(this::latency).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)];
    }

    private long latency(Event event) {
        long delivered =
                actual.deliveries(event).stream().mapToLong(Entry::at).min().orElse(0);
        return response(event).at() - delivered;
    }
}
