package io.github.lambdaconformance.suites.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lambdaconformance.reports.measure.Measurement;
import io.github.lambdaconformance.reports.measure.Metric;
import io.github.lambdaconformance.suites.preparation.Preparation;
import io.github.lambdaconformance.suites.progress.Progress;
import io.github.lambdaconformance.suites.schedule.Admission;
import io.github.lambdaconformance.suites.settings.Containers;
import io.github.lambdaconformance.suites.settings.RuntimeChoice;
import io.github.lambdaconformance.suites.settings.RuntimeSettings;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitFolderTest {

    private final Path written = LimitFolder.written();

    @AfterEach
    void vanish() {
        LimitFolder.vanish(written);
        assertThat(written.getParent()).doesNotExist();
    }

    @Test
    void everyFigureHasALimit(@TempDir Path temp) {
        assumeTrue(LimitFolder.possible(), "no cc here: the least that a runtime can cost is not measured");

        var limit = measured(temp);

        assertThat(limit.remarks()).isEmpty();
        assertThat(limit.figures()).containsOnlyKeys(Metric.values());
    }

    private Measurement measured(Path temp) {
        var chosen = RuntimeChoice.of(List.of(written), List.of());
        var settings = new RuntimeSettings(chosen, Containers.of(false, List.of()), temp.resolve("work"), 1);
        try (var progress = Progress.onThisMachine()) {
            var prepared = Preparation.of(settings, progress, new Admission()).walking();
            return Measuring.of(prepared, new Plan(1, 50), settings.work(), progress)
                    .runtimes()
                    .get(0);
        }
    }
}
