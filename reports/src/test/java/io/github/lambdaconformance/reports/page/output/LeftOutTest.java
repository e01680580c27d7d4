package io.github.lambdaconformance.reports.page.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.verdict.NotJudged;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeftOutTest {

    @Test
    void oneReasonIsToldOnce() {
        var groups = LeftOut.groups(List.of(
                new NotJudged("bash", "not asked for"),
                new NotJudged("swift", "needs swift"),
                new NotJudged("go", "not asked for")));

        assertThat(groups).extracting(LeftOut::label).containsExactly("2 runtimes", "swift");
        assertThat(groups).extracting(LeftOut::text).containsExactly("not asked for: bash, go", "needs swift");
    }
}
