package io.github.lambdaconformance.suites.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    @ParameterizedTest
    @CsvSource({
        "VIOLATED,    VIOLATED,       VIOLATED",
        "VIOLATED,    MET,            UNSTEADY",
        "VIOLATED,    NOT_TESTABLE,   UNSTEADY",
        "VIOLATED,    HARNESS_ERROR,  HARNESS_ERROR",
        "DISCOURAGED, MET,            UNSTEADY",
        "MET,         MET,            MET",
        "MET,         VIOLATED,       UNSTEADY",
        "MET,         NOT_TESTABLE,   NOT_TESTABLE",
        "MET,         HARNESS_ERROR,  HARNESS_ERROR"
    })
    void aSecondOpinionSettlesTheVerdict(VerdictKind first, VerdictKind second, VerdictKind settled) {
        var trial = Judge.settled(trial(first), trial(second));

        assertThat(trial.verdict().kind()).isEqualTo(settled);
    }

    private static Trial trial(VerdictKind kind) {
        return new Trial(new Verdict(kind, "a reason"), "a transcript");
    }
}
