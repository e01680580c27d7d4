package io.github.lambdaconformance.reports.measure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that one run measured.
 *
 * @param again the second measurement of one of the runtimes, alternating with all others: what differs from the first is
 *     noise
 * @param finished when the run ended
 */
public record Measurements(
        MeasurementHeader header, List<Measurement> runtimes, Optional<Measurement> again, Instant finished) {

    private static final String IN_CONTAINER = "@container";

    /** Copies the list. */
    public Measurements {
        runtimes = List.copyOf(runtimes);
    }

    public Optional<Measurement> of(String runtime) {
        return runtimes.stream().filter(each -> each.runtime().equals(runtime)).findFirst();
    }

    /** The least that this runtime could cost, in a container where it was in one; empty when that was not measured. */
    public Optional<Measurement> limitOf(String runtime) {
        return of(runtime.endsWith(IN_CONTAINER) ? Measurement.LIMIT + IN_CONTAINER : Measurement.LIMIT);
    }

    /** The A/A ratio of this metric: what the same runtime came to twice; empty when it was measured once. */
    public Optional<Double> quality(Metric metric) {
        return again.flatMap(second -> second.figure(metric)
                .flatMap(other -> of(second.runtime())
                        .flatMap(first -> first.figure(metric))
                        .map(first -> other.median() / first.median())));
    }
}
