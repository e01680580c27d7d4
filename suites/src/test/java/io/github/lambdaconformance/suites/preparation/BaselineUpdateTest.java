package io.github.lambdaconformance.suites.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.fixtures.runtime.baseline.KnownViolation;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BaselineUpdateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final KnownViolation STILL = known("http-legal-fields", "2027-01-01");
    private static final KnownViolation EXPIRED = known("next-polls-again", "2026-01-01");
    private static final KnownViolation MENDED = known("error-posted", "2027-01-01");
    private static final KnownViolation NOT_JUDGED = known("error-type-header", "2027-01-01");
    private static final Baseline BASELINE = new Baseline(Map.of(
            "http-legal-fields", STILL,
            "next-polls-again", EXPIRED,
            "error-posted", MENDED,
            "error-type-header", NOT_JUDGED));

    @Test
    void newViolationsEnterAndStaleEntriesGo() {
        var update = BaselineUpdate.of(judgements(), BASELINE, TODAY);

        var added = new KnownViolation("next-redelivery-runs-once", "it ran twice", "", LocalDate.of(2027, 5, 23));
        assertThat(update.entries()).containsExactly(NOT_JUDGED, STILL, EXPIRED, added);
        assertThat(update.added()).isEqualTo(1);
        assertThat(update.gone()).isEqualTo(1);
    }

    private static List<Judgement> judgements() {
        return List.of(
                judged("http-legal-fields", new Verdict(VerdictKind.VIOLATED, "as known")),
                judged("next-polls-again", new Verdict(VerdictKind.VIOLATED, "as known until lately")),
                judged("error-posted", Verdict.MET),
                judged("next-redelivery-runs-once", new Verdict(VerdictKind.DISCOURAGED, "it ran twice")),
                judged("error-logged", Verdict.MET));
    }

    private static KnownViolation known(String clause, String until) {
        return new KnownViolation(clause, "a reason", "", LocalDate.parse(until));
    }

    private static Judgement judged(String clause, Verdict verdict) {
        var mark = BASELINE.mark(clause, verdict, TODAY).orElse(null);
        return new Judgement("mine", Catalogue.shared().clause(clause).info(), verdict, mark, "", "", "", 0, 1, "", "");
    }
}
