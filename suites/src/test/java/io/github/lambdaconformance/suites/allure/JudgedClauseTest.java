package io.github.lambdaconformance.suites.allure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.page.allure.AllurePage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgedClauseTest {

    @TempDir
    private Path folder;

    /** Ids, labels, links, status, details, attachments: so there is one history, whichever run it was. */
    @Test
    void tellsWhatTheResultFileTells() throws IOException {
        SampleRun.write(folder.resolve("live"));
        new AllurePage().write(JudgementSamples.results(), JudgementSamples.transcripts(), folder);

        var told = ResultFolder.read(folder.resolve("allure-results"));
        assertThat(told).hasSize((int) JudgementSamples.all().count());
        assertThat(ResultFolder.read(folder.resolve("live"))).isEqualTo(told);
    }
}
