package io.github.lambdaconformance.reports.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lambdaconformance.reports.Samples;
import io.github.lambdaconformance.vocabulary.Basis;
import io.github.lambdaconformance.vocabulary.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementTest {

    @ParameterizedTest
    @CsvSource({
        "violated,       MUST,   ,        true,  FAILED",
        "violated,       MUST,   KNOWN,   false, SKIPPED",
        "violated,       MUST,   EXPIRED, true,  FAILED",
        "met,            MUST,   STALE,   true,  FAILED",
        "met,            MUST,   ,        false, PASSED",
        "observed,       MAY,    ,        false, PASSED",
        "discouraged,    SHOULD, ,        false, SKIPPED",
        "not-applicable, MUST,   ,        false, SKIPPED",
        "not-testable,   MUST,   ,        false, SKIPPED",
        "harness-error,  MAY,    ,        true,  BROKEN",
        "unsteady,       MUST,   ,        true,  FAILED",
        "unsteady,       MUST,   KNOWN,   false, SKIPPED",
        "unsteady,       SHOULD, ,        false, SKIPPED"
    })
    void failsTheRunOnlyWhereItShould(String word, Level level, String mark, boolean unexpected, Outcome outcome) {
        var clause = Samples.clause("next-polls-again", "NEXT-07", level, Basis.DOCUMENTED, "Polls again.");
        var known = mark == null ? null : BaselineMark.valueOf(mark);
        var judgement = Samples.judgement("mine", clause, Verdict.of(word, ""), known, "");

        assertThat(judgement.unexpected()).isEqualTo(unexpected);
        assertThat(judgement.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "met",
                "violated",
                "discouraged",
                "observed",
                "not-applicable",
                "not-testable",
                "harness-error",
                "unsteady"
            })
    void everyVerdictIsFoundByItsWord(String word) {
        assertThat(Verdict.of(word, "").word()).isEqualTo(word);
        assertThat(Verdict.of(word, "").glyph()).hasSize(1);
    }

    @Test
    void noOtherWordIsAVerdict() {
        assertThatThrownBy(() -> Verdict.of("fine", "")).hasMessage("no verdict is named fine");
    }

    @Test
    void summarizesInOneLine() {
        assertThat(Samples.judgements().stream().map(Judgement::summary).distinct())
                .contains(
                        "met",
                        "violated: Expected the runtime to stay alive,",
                        "known: waits for issue 271",
                        "stale: the clause is met now, so remove its entry from baseline.yaml"
                                + " (chunked twice until 0.13)",
                        "not-testable: no operation raw");
    }
}
