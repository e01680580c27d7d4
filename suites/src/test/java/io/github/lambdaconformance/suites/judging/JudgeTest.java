package io.github.lambdaconformance.suites.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.verdict.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    @ParameterizedTest
    @CsvSource({
        "violated,    violated,       violated",
        "violated,    met,            unsteady",
        "violated,    not-testable,   unsteady",
        "violated,    harness-error,  harness-error",
        "discouraged, met,            unsteady",
        "met,         met,            met",
        "met,         violated,       unsteady",
        "met,         not-testable,   not-testable",
        "met,         harness-error,  harness-error"
    })
    void aSecondOpinionSettlesTheVerdict(String first, String second, String settled) {
        var trial = Judge.settled(trial(first), trial(second));

        assertThat(trial.verdict().word()).isEqualTo(settled);
    }

    private static Trial trial(String word) {
        return new Trial(Verdict.of(word, "a reason"), "a transcript");
    }
}
