package io.github.lambdaconformance.reports.page.output;

import io.github.lambdaconformance.reports.change.Changes;
import io.github.lambdaconformance.reports.history.History;
import io.github.lambdaconformance.reports.measure.Measurements;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What pages show beside the results of a run.
 *
 * @param measured what runtimes cost, where it was measured
 * @param changes since another run, where one was given
 * @param history what is known of earlier releases
 * @param explained by clause, how it is judged
 * @param today by which an old run is told from a new one
 */
public record Beside(
        Optional<Measurements> measured,
        Optional<Changes> changes,
        History history,
        Map<String, Explained> explained,
        LocalDate today) {

    /** What is delivered with the suite, and nothing else. */
    public static Beside delivered(Map<String, Explained> explained, LocalDate today) {
        return new Beside(Optional.empty(), Optional.empty(), History.delivered(), explained, today);
    }

    /** The same with measurements. */
    public Beside with(Optional<Measurements> figures) {
        return new Beside(figures, changes, history, explained, today);
    }
}
