package io.github.lambdaconformance.suites.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.fixtures.runtime.baseline.KnownViolation;
import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 30);
    private static final Baseline BASELINE =
            new Baseline(Map.of("error-posted", new KnownViolation("error-posted", "a reason", "org/repo#1", DAY)));

    @Test
    void excusesAKnownViolationUntilItsDay() {
        assertThat(BASELINE.mark("error-posted", new Verdict(VerdictKind.VIOLATED, "x"), DAY.minusDays(1)))
                .contains(BaselineMark.KNOWN);
        assertThat(BASELINE.mark("error-posted", new Verdict(VerdictKind.DISCOURAGED, "x"), DAY.minusDays(1)))
                .contains(BaselineMark.KNOWN);
    }

    @Test
    void excusesAViolationThatShowsNowAndThen() {
        assertThat(BASELINE.mark(
                        "error-posted",
                        new Verdict(VerdictKind.UNSTEADY, "first met, then violated"),
                        DAY.minusDays(1)))
                .contains(BaselineMark.KNOWN);
    }

    @Test
    void excusesNothingFromThatDayOn() {
        assertThat(BASELINE.mark("error-posted", new Verdict(VerdictKind.VIOLATED, "x"), DAY))
                .contains(BaselineMark.EXPIRED);
    }

    @Test
    void isStaleWhenTheClauseIsMet() {
        assertThat(BASELINE.mark("error-posted", Verdict.MET, DAY.minusDays(1))).contains(BaselineMark.STALE);
    }

    @Test
    void isNotStaleWhenItHangsOnChance() {
        var sometimes = new KnownViolation("error-posted", "a race", "org/repo#1", DAY, true);
        var baseline = new Baseline(Map.of("error-posted", sometimes));

        assertThat(baseline.mark("error-posted", Verdict.MET, DAY.minusDays(1))).isEmpty();
        assertThat(baseline.mark("error-posted", new Verdict(VerdictKind.VIOLATED, "x"), DAY.minusDays(1)))
                .contains(BaselineMark.KNOWN);
    }

    @Test
    void saysNothingOfWhatWasNotJudgedOrIsNotListed() {
        assertThat(BASELINE.mark("error-posted", new Verdict(VerdictKind.NOT_APPLICABLE, "x"), DAY))
                .isEmpty();
        assertThat(BASELINE.mark("error-serves-on", new Verdict(VerdictKind.VIOLATED, "x"), DAY))
                .isEmpty();
    }
}
