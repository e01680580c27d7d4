package io.github.lambdaconformance.suites.measure;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.events.Streams;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.script.Role;
import io.github.lambdaconformance.fixtures.lambda.script.Step;
import io.github.lambdaconformance.fixtures.runtime.manifest.Manifest;
import io.github.lambdaconformance.reports.measure.Metric;
import io.github.lambdaconformance.reports.measure.Quantile;
import io.github.lambdaconformance.vocabulary.Profile;
import java.util.ArrayList;
import java.util.List;

/** How soon the first byte of a stream comes whose second piece is held back. */
final class FirstByte {

    private static final int TIMES = 30;
    private static final int WARM_UP = 10;
    private static final int HELD_BACK_MILLIS = 20;
    private static final double MICRO = 1e3;

    private FirstByte() {}

    static boolean streams(Manifest manifest) {
        return manifest.claims().profiles().contains(Profile.STREAMING)
                && manifest.run().handlers().stream().isPresent();
    }

    static void measure(Lambda lambda, Samples samples) {
        var events = Events.many(TIMES, number -> Streams.slow("stream", HELD_BACK_MILLIS, "first", "second"));
        var timings = new Timings(lambda.plays(script(events)));
        var firstBytes = events.stream()
                .skip(WARM_UP)
                .flatMap(event -> timings.toFirstByte(event).stream().boxed())
                .map(nanos -> nanos / MICRO)
                .toList();
        if (firstBytes.size() == TIMES - WARM_UP) {
            samples.add(Metric.FIRST_BYTE, Quantile.of(firstBytes, 0.5));
        } else {
            samples.remark("its handler for streams did not answer every event");
        }
    }

    private static Step[] script(List<Event> events) {
        var steps = new ArrayList<Step>(List.of(start(Role.STREAM), awaitPoll()));
        events.forEach(event -> steps.add(invoke(event)));
        return steps.toArray(Step[]::new);
    }
}
