package io.github.lambdaconformance.reports.page.terminal;

import static io.github.lambdaconformance.reports.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.MeasuredSamples;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class MeasuredPageTest {

    private static String text() {
        return MeasuredPage.render(MeasuredSamples.measurements(), Style.plain(100), "measurements.jsonl");
    }

    @Test
    void showsFiguresWithTheirSpreadAndTheQualityOfTheMeasurement() throws IOException {
        assertGolden("measured.txt", text());
    }

    @Test
    void fitsTheTerminal() {
        assertThat(text().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }
}
