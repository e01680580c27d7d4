package io.github.lambdaconformance.reports.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a run could not have cost less than")
class EffortTest {

    @ParameterizedTest(name = "{0} ms of judging, {1} ms of processor time on {2}, longest wait {3} ms: {4} ms")
    @CsvSource({
        "41000, 61000, 2, 3100, 30500",
        "41000,  4000, 2, 3100,  3100",
        "41000,     0, 2, 3100,  3100",
        "41000, 61000, 0, 3100, 41000",
        "30000, 61000, 2, 3100, 30000",
        " 2000,  1000, 2, 3100,  2000",
        "    0,     0, 1,    0,     0"
    })
    @DisplayName("is the work or the longest wait, and never more than the run took")
    void boundedByTheRun(long judging, long process, int cores, long wait, long bound) {
        assertThat(new Effort(judging, process, cores, wait).boundMillis()).isEqualTo(bound);
    }
}
