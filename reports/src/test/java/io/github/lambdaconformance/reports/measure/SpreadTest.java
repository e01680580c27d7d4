package io.github.lambdaconformance.reports.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void quantilesAreValuesThatWereMeasured() {
        var values =
                IntStream.rangeClosed(1, 1000).mapToObj(each -> (double) each).toList();

        assertThat(Quantile.of(values, 0)).isEqualTo(1);
        assertThat(Quantile.of(values, 0.5)).isEqualTo(500);
        assertThat(Quantile.of(values, 0.9)).isEqualTo(900);
        assertThat(Quantile.of(values, 0.99)).isEqualTo(990);
        assertThat(Quantile.of(values, 1)).isEqualTo(1000);
    }

    @Test
    void nothingHasNoQuantile() {
        assertThatThrownBy(() -> Quantile.of(List.of(), 0.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsItsOrderWhateverTheOrderOfValues() {
        assertThat(Spread.of(List.of(3.0, 1.0, 2.0))).isEqualTo(new Spread(1, 2, 3, 3));
    }

    @Test
    void showsThreeDigitsButNoRoundThousands() {
        assertThat(new Spread(0.01234, 48.84, 12_345.6, 3)).hasToString("48.8 [0.0123 .. 12346]");
    }

    @Test
    void allOfTheInitIsBilledInWholeMilliseconds() {
        var init = new Measurement(
                "x", Map.of(Metric.FIRST_POLL, new Spread(90, 90.2, 91, 3)), PackageSize.unknown(""), List.of());

        assertThat(init.billedInitMillis()).contains(91L);
        assertThat(init.shareOfInitLimit()).contains(0.00902);
    }
}
