package io.github.lambdaconformance.suites.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.fixtures.runtime.baseline.KnownViolation;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.clause.next.NextFault;
import io.github.lambdaconformance.suites.judging.Judge;
import io.github.lambdaconformance.suites.judging.Trial;
import io.github.lambdaconformance.suites.preparation.Baseline;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What is looked at again, on an environment started for it alone, where the first look was at a shared one. */
@Order(1)
class SecondOpinionTest {

    private static final String CLAUSE = "next-exact-path";

    @Test
    void isGivenOnADeviation() {
        var trial = judge(List.of(NextFault.NEXT_EXACT_PATH.name()), Baseline.NONE);

        assertThat(trial.verdict().kind()).isEqualTo(VerdictKind.VIOLATED);
        assertThat(trial.environments()).isOne();
    }

    @Test
    void isGivenOnABaselineEntryThatSeemsStale() {
        var known = new KnownViolation(CLAUSE, "was broken once", "", LocalDate.of(2027, 6, 30));

        var trial = judge(List.of(), new Baseline(Map.of(CLAUSE, known)));

        assertThat(trial.verdict()).isEqualTo(Verdict.MET);
        assertThat(trial.environments()).isOne();
    }

    @Test
    void isNotGivenOnceItsCauseExplainsTenViolations() {
        var clause = Catalogue.shared().clause("next-polls-again");
        try (var candidate = SubjectCandidates.with(List.of(NextFault.NEXT_POLLS_AGAIN.name()))) {
            var confirmed = Judge.judge(clause, candidate);
            assertThat(confirmed.cause()).isNotEmpty();
            assertThat(confirmed.environments()).isOne();
            IntStream.rangeClosed(1, 9).forEach(more -> candidate.causes().confirm(confirmed.cause()));

            var another = Judge.judge(clause, candidate);

            assertThat(another.verdict().kind()).isEqualTo(VerdictKind.VIOLATED);
            assertThat(another.verdict().message()).endsWith("(also violated, same cause, not waited for)");
        }
    }

    private static Trial judge(List<String> switches, Baseline baseline) {
        try (var candidate = SubjectCandidates.with(switches, baseline)) {
            return Judge.judge(Catalogue.shared().clause(CLAUSE), candidate);
        }
    }
}
