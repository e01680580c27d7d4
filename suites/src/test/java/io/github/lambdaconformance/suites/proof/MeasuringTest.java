package io.github.lambdaconformance.suites.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.measure.Measurement;
import io.github.lambdaconformance.reports.measure.MeasurementFile;
import io.github.lambdaconformance.reports.measure.Measurements;
import io.github.lambdaconformance.reports.measure.Metric;
import io.github.lambdaconformance.reports.measure.Ranking;
import io.github.lambdaconformance.reports.measure.Spread;
import io.github.lambdaconformance.suites.clause.data.DataFault;
import io.github.lambdaconformance.suites.measure.Measuring;
import io.github.lambdaconformance.suites.measure.Plan;
import io.github.lambdaconformance.suites.preparation.Prepared;
import io.github.lambdaconformance.suites.progress.Progress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What a small measurement of the proof's program looks like; how fast it is says nothing here. */
@TestInstance(Lifecycle.PER_CLASS)
@Order(1)
class MeasuringTest {

    private static final int ROUNDS = 2;
    private static final Path WORK = Path.of("target/proof").toAbsolutePath();

    private final Measurements all = measure(List.of(), ROUNDS);

    private static Measurements measure(List<String> switches, int rounds) {
        var candidates = List.of(SubjectCandidates.with(switches));
        try (var progress = Progress.onThisMachine()) {
            return Measuring.of(new Prepared(candidates, List.of()), new Plan(rounds, 50), WORK, progress);
        }
    }

    private Measurement only() {
        return all.runtimes().get(0);
    }

    @Test
    void everyFigureIsThere() {
        assertThat(only().remarks()).isEmpty();
        assertThat(only().figures()).containsOnlyKeys(Metric.values());
    }

    /** Micronaut does so; what it sends is all there. */
    @Test
    void aStringWithoutQuotesIsWhole() {
        var bare = measure(List.of(DataFault.DATA_STRING_QUOTED.name()), 1)
                .runtimes()
                .get(0);

        assertThat(bare.figures()).containsKey(Metric.LARGE_RESPONSE);
        assertThat(bare.remarks()).isEmpty();
    }

    @Test
    void everyRoundGivesAValue() {
        assertThat(spread(Metric.FIRST_POLL).count()).isEqualTo(ROUNDS);
        assertThat(spread(Metric.WARM_P50).count()).isEqualTo(ROUNDS);
        assertThat(spread(Metric.LARGE_RESPONSE).count()).isEqualTo(3 * ROUNDS);
    }

    @Test
    void figuresArePositiveAndInOrder() {
        assertThat(only().figures().values())
                .allSatisfy(each -> assertThat(List.of(0.0, each.min(), each.median(), each.max()))
                        .isSorted()
                        .last()
                        .isNotEqualTo(0.0));
        assertThat(spread(Metric.FIRST_ANSWER).median())
                .isGreaterThan(spread(Metric.FIRST_POLL).median());
        assertThat(spread(Metric.WARM_P99).median())
                .isGreaterThanOrEqualTo(spread(Metric.WARM_P50).median());
    }

    @Test
    void theSameRuntimeIsMeasuredTwice() {
        assertThat(all.again()).map(Measurement::runtime).contains("subject");
        assertThat(all.quality(Metric.WARM_P50))
                .hasValueSatisfying(ratio -> assertThat(ratio).isPositive());
    }

    @Test
    void twoRoundsRankNobody() {
        assertThat(Ranking.of(all, Metric.FIRST_POLL).ranks()).isEmpty();
    }

    @Test
    void theFileIsValid(@TempDir Path folder) throws Exception {
        MeasurementFile.write(folder.resolve("measurements.jsonl"), all);

        assertThat(MeasurementFile.read(folder.resolve("measurements.jsonl"))).isEqualTo(all);
    }

    private Spread spread(Metric metric) {
        return only().figure(metric).orElseThrow();
    }
}
