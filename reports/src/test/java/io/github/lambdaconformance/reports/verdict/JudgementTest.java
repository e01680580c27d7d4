package io.github.lambdaconformance.reports.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.Samples;
import io.github.lambdaconformance.vocabulary.Basis;
import io.github.lambdaconformance.vocabulary.Level;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {

    @ParameterizedTest
    @CsvSource({
        "VIOLATED,       MUST,   ,        true,  FAILED",
        "VIOLATED,       MUST,   KNOWN,   false, SKIPPED",
        "VIOLATED,       MUST,   EXPIRED, true,  FAILED",
        "MET,            MUST,   STALE,   true,  FAILED",
        "MET,            MUST,   ,        false, PASSED",
        "OBSERVED,       MAY,    ,        false, PASSED",
        "DISCOURAGED,    SHOULD, ,        false, SKIPPED",
        "NOT_APPLICABLE, MUST,   ,        false, SKIPPED",
        "NOT_TESTABLE,   MUST,   ,        false, SKIPPED",
        "HARNESS_ERROR,  MAY,    ,        true,  BROKEN",
        "UNSTEADY,       MUST,   ,        true,  FAILED",
        "UNSTEADY,       MUST,   KNOWN,   false, SKIPPED",
        "UNSTEADY,       SHOULD, ,        false, SKIPPED"
    })
    void failsTheRunOnlyWhereItShould(
            VerdictKind kind, Level level, @Nullable BaselineMark mark, boolean unexpected, Outcome outcome) {
        var clause = Samples.clause("next-polls-again", "NEXT-07", level, Basis.DOCUMENTED, "Polls again.");
        var judgement = Samples.judgement("mine", clause, new Verdict(kind, ""), mark, "");

        assertThat(judgement.unexpected()).isEqualTo(unexpected);
        assertThat(judgement.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "'it must end, but it polled',                                   it must end",
        "'its POST was refused with 400; one must be seen, but 201 were', one must be seen",
        "it ended,                                                       Polls again."
    })
    void saysWhatWasExpected(String message, String expected) {
        var clause = Samples.clause("next-polls-again", "NEXT-07", Level.MUST, Basis.DOCUMENTED, "Polls again.");
        var judgement = Samples.judgement("mine", clause, new Verdict(VerdictKind.VIOLATED, message), null, "");

        assertThat(judgement.expected()).isEqualTo(expected);
    }

    @Test
    void summarizesInOneLine() {
        assertThat(Samples.judgements().stream().map(Judgement::summary).distinct())
                .contains(
                        "met",
                        "violated: Expected the runtime to stay alive,",
                        "violated, known: waits for issue 271",
                        "met, stale: the clause is met now, so remove its entry from the baseline"
                                + " (chunked twice until 0.13)",
                        "not-testable: no operation raw");
    }
}
