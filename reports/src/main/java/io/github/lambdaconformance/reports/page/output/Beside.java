package io.github.lambdaconformance.reports.page.output;

import io.github.lambdaconformance.reports.change.Changes;
import io.github.lambdaconformance.reports.history.History;
import io.github.lambdaconformance.reports.measure.Measurements;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What pages show beside the results of a run.
 *
 * @param measured what runtimes cost, where it was measured
 * @param changes since another run, where one was given
 * @param history what is known of earlier releases
 * @param today by which an old run is told from a new one
 */
public record Beside(Optional<Measurements> measured, Optional<Changes> changes, History history, LocalDate today) {

    /** What is delivered with the suite, and nothing else. */
    public static Beside delivered(Optional<Measurements> measured, LocalDate today) {
        return new Beside(measured, Optional.empty(), History.delivered(), today);
    }
}
