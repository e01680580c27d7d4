package io.github.lambdaconformance.reports.page.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.MeasuredSamples;
import org.junit.jupiter.api.Test;

class PlotTest {

    @Test
    void eachFigureThatWasMeasuredIsDrawnOfficialRuntimesFirst() {
        var plots = new Cost(MeasuredSamples.measurements()).plots();

        assertThat(plots)
                .extracting(Plot::title)
                .containsExactly("cold start to first poll", "warm invocation, p50", "CPU per event");
        assertThat(plots.get(0).dots()).extracting(Plot.Dot::runtime).containsExactly("python", "rust", "mine");
    }

    @Test
    void onlyWhatDiffersMuchIsLogarithmic() {
        assertThat(new Cost(MeasuredSamples.measurements()).plots())
                .extracting(Plot::logarithmic)
                .containsExactly(true, false, false);
    }

    @Test
    void ranksStandOnlyWhereSpreadsAllowThem() {
        var plots = new Cost(MeasuredSamples.measurements()).plots();

        assertThat(plots.get(0).dots()).extracting(Plot.Dot::rank).containsExactly("#1", "#2", "#2");
        assertThat(plots.get(2).dots()).extracting(Plot.Dot::rank).containsOnly("");
        assertThat(plots.get(2).unranked()).isEqualTo("the same runtime twice differed too much");
    }
}
