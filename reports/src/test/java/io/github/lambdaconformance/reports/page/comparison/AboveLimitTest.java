package io.github.lambdaconformance.reports.page.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.MeasuredSamples;
import org.junit.jupiter.api.Test;

class AboveLimitTest {

    @Test
    void whatTheLeastCostsIsTakenOffTheMedians() {
        var above = new AboveLimit(MeasuredSamples.beside("limit"));

        assertThat(above.names()).containsExactly("python", "rust", "mine");
        assertThat(above.table().orElseThrow().rows().get(0)).contains("+47.4", "+40", "+0", "–");
        assertThat(above.note()).contains("C program");
    }

    @Test
    void aProcessIsNotComparedWithAContainer() {
        assertThat(new AboveLimit(MeasuredSamples.beside("limit@container")).table())
                .isEmpty();
    }

    @Test
    void withoutALimitTheFiguresSayThatTheyHoldMore() {
        var above = new AboveLimit(MeasuredSamples.measurements());

        assertThat(above.table()).isEmpty();
        assertThat(above.note()).contains("not measured");
    }
}
