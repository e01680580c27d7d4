package io.github.lambdaconformance.suites.measure;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.inspect;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.events.Streams;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.script.Role;
import io.github.lambdaconformance.fixtures.lambda.script.Step;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Inspected;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.runtime.manifest.Manifest;
import io.github.lambdaconformance.reports.measure.Metric;
import io.github.lambdaconformance.reports.measure.Quantile;
import io.github.lambdaconformance.vocabulary.Profile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What a streaming handler costs: how soon its first byte comes, how punctually its pieces leave, how fast 20 MiB do, and what
 * memory 200 MiB take.
 *
 * @param firstBytes each holds its second piece back
 * @param paced each writes many small pieces at a steady pace
 * @param large of 20 MiB each; the first does not count
 * @param largest of 200 MiB
 */
record Streaming(List<Event> firstBytes, List<Event> paced, List<Event> large, Event largest) {

    private static final int FIRST_BYTES = 30;
    private static final int WARM_UP = 10;
    private static final int HELD_BACK_MILLIS = 20;
    private static final int PACED = 3;
    private static final int PIECES = 101;
    private static final int PACE_MILLIS = 5;
    private static final int PIECE = 64 * 1024;
    private static final int LARGE = 20 * 1024 * 1024;
    private static final int LARGEST = 200 * 1024 * 1024;
    /** Some clients begin every stream with the prelude of an HTTP response, which is no longer than this. */
    private static final int PRELUDE = 1024;

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private static final double MICRO = 1e3;
    private static final double SECOND = 1e9;
    private static final double MEBIBYTE = 1024.0 * 1024.0;

    private static Streaming session() {
        return new Streaming(
                Events.many(FIRST_BYTES, number -> Streams.slow("stream", HELD_BACK_MILLIS, "first", "second")),
                Events.many(PACED, number -> Streams.repeatedSlowly("paced", PACE_MILLIS, PIECES, 1)),
                Events.many(PACED, number -> pieces("20 MiB", LARGE)),
                pieces("200 MiB", LARGEST));
    }

    private static Event pieces(String label, int size) {
        return Streams.repeated(label, size / PIECE, PIECE).dueIn(LIMIT);
    }

    static boolean fits(Manifest manifest) {
        return manifest.claims().profiles().contains(Profile.STREAMING)
                && manifest.run().handlers().stream().isPresent();
    }

    static void measure(Lambda lambda, Samples samples) {
        var session = session();
        var seen = lambda.plays(session.script());
        var timings = new Timings(seen);
        session.firstByte(timings, samples);
        session.punctuality(timings, samples);
        session.throughput(timings, samples);
        session.memory(seen, timings, samples);
    }

    /** Looks only when the runtime waits, so that no measured time contains a look. */
    private Step[] script() {
        var steps = new ArrayList<Step>(List.of(start(Role.STREAM), awaitPoll()));
        Stream.of(firstBytes, paced).flatMap(List::stream).forEach(event -> steps.add(invoke(event)));
        large.forEach(event -> steps.add(invoke(event).within(LIMIT)));
        steps.addAll(List.of(invoke(largest).within(LIMIT), awaitPoll(), inspect()));
        return steps.toArray(Step[]::new);
    }

    private void firstByte(Timings timings, Samples samples) {
        var took = firstBytes.stream()
                .skip(WARM_UP)
                .flatMapToLong(event -> timings.toFirstByte(event).stream())
                .mapToObj(nanos -> nanos / MICRO)
                .toList();
        if (took.size() == FIRST_BYTES - WARM_UP) {
            samples.add(Metric.FIRST_BYTE, Quantile.of(took, 0.5));
        } else {
            samples.remark("its handler for streams did not answer every event");
        }
    }

    /** Pieces that leave together are none: who gathers them has no pace. */
    private void punctuality(Timings timings, Samples samples) {
        var late = paced.stream()
                .map(timings::arrivals)
                .filter(arrivals -> arrivals.length >= PIECES)
                .map(arrivals -> Arrays.copyOfRange(arrivals, arrivals.length - PIECES, arrivals.length))
                .flatMap(arrivals ->
                        LongStream.range(1, PIECES).mapToObj(i -> lateness(arrivals[(int) i] - arrivals[(int) i - 1])))
                .toList();
        if (late.size() == PACED * (PIECES - 1)) {
            samples.add(Metric.PIECE_LATE_P50, Quantile.of(late, 0.5));
            samples.add(Metric.PIECE_LATE_P99, Quantile.of(late, 0.99));
        } else {
            samples.remark("its pieces do not leave one by one");
        }
    }

    private static double lateness(long nanos) {
        return Math.max(0, nanos - Duration.ofMillis(PACE_MILLIS).toNanos()) / MICRO;
    }

    private void throughput(Timings timings, Samples samples) {
        var whole = large.stream()
                .skip(1)
                .filter(event -> isWhole(timings.size(event), LARGE))
                .toList();
        whole.stream()
                .flatMapToLong(event -> timings.took(event).stream())
                .forEach(nanos -> samples.add(Metric.STREAM_THROUGHPUT, LARGE / MEBIBYTE * SECOND / nanos));
        if (whole.size() < large.size() - 1) {
            samples.remark(Metric.STREAM_THROUGHPUT.title() + ": not every stream was whole");
        }
    }

    private static boolean isWhole(long size, long written) {
        return size >= written && size <= written + PRELUDE;
    }

    private void memory(Transcript seen, Timings timings, Samples samples) {
        var looks = seen.all(Inspected.class);
        if (isWhole(timings.size(largest), LARGEST) && !looks.isEmpty()) {
            samples.add(Metric.RSS_AFTER_STREAM, SessionFigures.resident(looks.get(0)) / MEBIBYTE);
        } else {
            samples.remark(Metric.RSS_AFTER_STREAM.title() + ": the stream was not whole");
        }
    }
}
