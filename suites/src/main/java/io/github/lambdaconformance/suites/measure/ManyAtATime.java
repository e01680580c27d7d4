package io.github.lambdaconformance.suites.measure;

import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.awaitAll;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.awaitPolls;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.deliverEach;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.hopeForPolls;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.startManaged;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.script.Step;
import io.github.lambdaconformance.fixtures.runtime.manifest.Manifest;
import io.github.lambdaconformance.reports.measure.Metric;
import io.github.lambdaconformance.vocabulary.Profile;
import java.util.List;

/**
 * Managed Instances: events as fast as runtime and suite together are, with so many at a time.
 *
 * @param warmUp events that do not count
 * @param counted events that count, each given to whoever polls first
 */
record ManyAtATime(List<Event> warmUp, List<Event> counted) {

    private static final int AT_A_TIME = 8;
    private static final double SECOND = 1e9;

    static boolean fits(Manifest manifest) {
        return manifest.claims().profiles().contains(Profile.MANAGED_INSTANCES);
    }

    static void measure(Lambda lambda, Plan plan, Samples samples) {
        var session = new ManyAtATime(
                Events.many(plan.warmUp(), number -> Events.echo("warm-up")),
                Events.many(plan.invocations(), number -> Events.echo("counted")));
        var timings = new Timings(lambda.plays(session.script()));
        var span = timings.spanOfAll(session.counted());
        span.ifPresent(nanos ->
                samples.add(Metric.MANAGED_THROUGHPUT, session.counted().size() * SECOND / nanos));
        if (span.isEmpty()) {
            samples.remark(Metric.MANAGED_THROUGHPUT.title() + ": not every event was answered by a result");
        }
    }

    private Step[] script() {
        return new Step[] {
            startManaged(AT_A_TIME),
            awaitPolls(1),
            hopeForPolls(AT_A_TIME),
            deliverEach(warmUp),
            awaitAll(),
            deliverEach(counted),
            awaitAll()
        };
    }
}
