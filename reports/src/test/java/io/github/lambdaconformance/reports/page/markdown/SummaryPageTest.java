package io.github.lambdaconformance.reports.page.markdown;

import static io.github.lambdaconformance.reports.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.MeasuredSamples;
import io.github.lambdaconformance.reports.Samples;
import io.github.lambdaconformance.reports.TwoRuns;
import io.github.lambdaconformance.reports.measure.Measurements;
import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.vocabulary.Basis;
import io.github.lambdaconformance.vocabulary.Chapter;
import io.github.lambdaconformance.vocabulary.Level;
import io.github.lambdaconformance.vocabulary.Profile;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummaryPageTest {

    @Test
    void saysWhatAReviewerNeeds() throws IOException {
        assertGolden("summary.md", text(Samples.results(), Optional.of(MeasuredSamples.measurements())));
    }

    @Test
    void holdsNoMeasurementsWhenNothingWasMeasured() {
        assertThat(text(Samples.results(), Optional.empty()))
                .contains("| runtime | kind | core profile |")
                .doesNotContain("cold start");
    }

    @Test
    void saysThatARunWasCutOff() {
        assertThat(text(Samples.truncated(), Optional.empty())).contains("cut off before its end");
    }

    @Test
    void textOfARuntimeIsNeitherMarkdownNorHtml() {
        var attack = "</li> | **bold** [x](http://example.org) <script>";
        var judgement = Samples.judgement("rust", Samples.PATIENT, new Verdict(VerdictKind.VIOLATED, attack), null, "");
        var results = new Results(Samples.header(), List.of(judgement), Samples.FOOTER);

        assertThat(text(results, Optional.empty()))
                .contains("\\</li\\> \\| \\*\\*bold\\*\\* \\[x\\](http://example.org) \\<script\\>");
    }

    @Test
    void beginsWithWhatHasChangedSinceAnotherRun() {
        var beside = TwoRuns.beside();
        var files = new SummaryPage(beside).files(TwoRuns.now(), Samples.transcripts());

        assertThat(files.get("summary.md"))
                .containsSubsequence(
                        "### Compared with 2026-11-23, suite 0.1.0\n\n2 new, 1 fixed, 1 changed: **regression**",
                        "**The runtimes changed**: 1 new, 1 fixed, 1 changed",
                        "- ▲ new **python** next-has-no-client-timeout: was met, is violated: Expected",
                        " **regression**\n- ▼ fixed **rust** next-has-no-client-timeout: was violated, is met\n",
                        "**The suite changed**: 1 new",
                        "3 clauses × 2 runtimes");
    }

    @Test
    void aRunOfSomeClausesHasNoTableOfWhatItDidNotLookAt() {
        var some = new Results(Samples.header("next-*"), List.of(Samples.met("rust", Samples.PATIENT)), Samples.FOOTER);

        assertThat(text(some, Optional.empty())).contains("1/1").doesNotContain("| streams |", "| ? |");
    }

    @Test
    void leadsToNoAddressThatRunsSomething() {
        var clause = leadingTo("javascript:alert(1)");
        var judgement = Samples.judgement("rust", clause, new Verdict(VerdictKind.VIOLATED, "no"), null, "");
        var results = new Results(Samples.header(), List.of(judgement), Samples.FOOTER);

        assertThat(text(results, Optional.empty()))
                .contains("**rust** next-x: ")
                .doesNotContain("javascript");
    }

    private static ClauseInfo leadingTo(String address) {
        var core = Profile.CORE;
        return new ClauseInfo(
                "next-x", "NEXT-01", Chapter.NEXT, Level.MUST, Basis.DOCUMENTED, core, "It polls.", address, "", "");
    }

    private static String text(Results results, Optional<Measurements> measured) {
        var files = new SummaryPage(Samples.beside(measured)).files(results, Samples.transcripts());
        return Objects.requireNonNull(files.get("summary.md"));
    }
}
