package io.github.lambdaconformance.reports.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.MeasuredSamples;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static Ranking ranking(Metric metric) {
        return Ranking.of(MeasuredSamples.measurements(), metric);
    }

    @Test
    void onlyWhatIsBetterAsAWholeComesBefore() {
        assertThat(ranking(Metric.FIRST_POLL).ranks()).isEqualTo(Map.of("python", 1, "rust", 2, "mine", 2));
    }

    @Test
    void overlappingSpreadsShareARank() {
        assertThat(ranking(Metric.WARM_P50).ranks()).isEqualTo(Map.of("python", 1, "rust", 1, "mine", 1));
    }

    @Test
    void nothingIsRankedWhenTheSameRuntimeTwiceDiffers() {
        var ranking = ranking(Metric.CPU_PER_EVENT);

        assertThat(ranking.ranks()).isEmpty();
        assertThat(ranking.reason()).isEqualTo("the same runtime twice differed too much");
        assertThat(ranking.text("python")).isEqualTo("–");
    }

    @Test
    void nothingIsRankedByFewRounds() {
        assertThat(Ranking.of(MeasuredSamples.measurements(4), Metric.FIRST_POLL)
                        .reason())
                .isEqualTo("too few rounds");
    }

    @Test
    void nothingIsRankedWithoutASecondMeasurement() {
        var all = MeasuredSamples.measurements();
        var once = new Measurements(all.header(), all.runtimes(), Optional.empty(), all.finished());

        assertThat(Ranking.of(once, Metric.FIRST_POLL).ranks()).isEmpty();
    }

    @Test
    void moreEventsPerSecondAreBetter() {
        var slow = new Spread(10, 11, 12, 5);
        var fast = new Spread(20, 21, 22, 5);

        assertThat(Metric.THROUGHPUT.better(fast, slow)).isTrue();
        assertThat(Metric.THROUGHPUT.better(slow, fast)).isFalse();
        assertThat(Metric.WARM_P50.better(fast, slow)).isFalse();
    }
}
