package io.github.lambdaconformance.reports.standing;

import static io.github.lambdaconformance.reports.Samples.CLEAN;
import static io.github.lambdaconformance.reports.Samples.EXACT;
import static io.github.lambdaconformance.reports.Samples.FRAMED;
import static io.github.lambdaconformance.reports.Samples.PATIENT;
import static io.github.lambdaconformance.reports.Samples.judgement;
import static io.github.lambdaconformance.reports.Samples.met;
import static io.github.lambdaconformance.reports.Samples.violated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.Samples;
import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.vocabulary.Profile;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @Test
    void conformsWhenAllIsMet() {
        assertThat(standing(met("mine", PATIENT)).text()).isEqualTo("✓ 3/3");
    }

    @Test
    void robustnessDecidesNothing() {
        assertThat(standing(met("mine", PATIENT), violated("mine", CLEAN, null, ""))
                        .grade())
                .isEqualTo(Standing.Grade.CONFORMANT);
    }

    @Test
    void knownViolationsAreSaid() {
        var standing = standing(violated("mine", PATIENT, BaselineMark.KNOWN, "issue 1"));

        assertThat(standing.grade()).isEqualTo(Standing.Grade.KNOWN);
        assertThat(standing.text()).isEqualTo("◇ 2/3, 1 known");
    }

    @Test
    void anExpiredViolationIsNoLongerKnown() {
        assertThat(standing(violated("mine", PATIENT, BaselineMark.EXPIRED, "")).text())
                .isEqualTo("✗ 2/3");
    }

    @ParameterizedTest
    @CsvSource({"VIOLATED,✗ 2/3", "UNSTEADY,✗ 2/3", "NOT_TESTABLE,? 2/3", "HARNESS_ERROR,? 2/3"})
    void whatIsNotSeenToBeMetIsNotMet(VerdictKind kind, String text) {
        assertThat(standing(judgement("mine", PATIENT, new Verdict(kind, ""), null, ""))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void knownIsSaidOnlyWhereAllWasTested() {
        var known = violated("mine", PATIENT, BaselineMark.KNOWN, "issue 1");
        var untested = judgement("mine", EXACT, new Verdict(VerdictKind.NOT_TESTABLE, "no raw"), null, "");
        var results = new Results(Samples.header(), List.of(known, untested, met("mine", FRAMED)), Samples.FOOTER);

        assertThat(Standing.of(results, "mine").grade()).isEqualTo(Standing.Grade.UNTESTED);
    }

    @Test
    void theWorstProfileIsTheStandingAsAWhole() {
        assertThat(Standing.overall(Samples.results(), "python")).isEqualTo(Standing.Grade.CONFORMANT);
        assertThat(Standing.overall(Samples.results(), "rust")).isEqualTo(Standing.Grade.NON_CONFORMANT);
        assertThat(Standing.overall(Samples.truncated(), "python")).isEqualTo(Standing.Grade.PARTIAL);
    }

    @Test
    void whatDoesNotApplyIsNotCounted() {
        assertThat(standing(judgement("mine", PATIENT, new Verdict(VerdictKind.NOT_APPLICABLE, "raw"), null, ""))
                        .text())
                .isEqualTo("✓ 2/2");
    }

    @Test
    void aLostVerdictRatesNothing() {
        assertThat(standing().text()).isEqualTo("partial");
    }

    @Test
    void aSelectionRatesNothing() {
        var part = new Results(Samples.header("next-*"), Samples.judgements(), Samples.FOOTER);

        assertThat(Standing.of(part, "python").grade()).isEqualTo(Standing.Grade.PARTIAL);
    }

    @Test
    void aTruncatedRunRatesNothing() {
        assertThat(Standing.of(Samples.truncated(), "python").grade()).isEqualTo(Standing.Grade.PARTIAL);
    }

    @Test
    void countsEachKind() {
        var rust = Scorecard.all(Samples.results()).get(1);

        assertThat(rust.must()).hasToString("2/4");
        assertThat(rust.robustness()).hasToString("0/1");
        assertThat(rust.should()).hasToString("0/1");
        assertThat(rust.unexpected()).isEqualTo(2);
    }

    @Test
    void eachClaimedProfileStandsForItself() {
        assertThat(Standing.all(Samples.results(), "rust"))
                .extracting(Standing::line)
                .containsExactly("core ✗ 1/3", "streaming ✓ 1/1");
        assertThat(Standing.all(Samples.results(), "mine"))
                .as("does not claim streaming")
                .extracting(Standing::profile)
                .containsExactly(Profile.CORE);
    }

    private static Standing standing(Judgement... others) {
        var judgements = new ArrayList<>(List.of(met("mine", EXACT), met("mine", FRAMED)));
        judgements.addAll(List.of(others));
        return Standing.of(new Results(Samples.header(), judgements, Samples.FOOTER), "mine");
    }
}
