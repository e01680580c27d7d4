package io.github.lambdaconformance.reports.page.markdown;

import static io.github.lambdaconformance.reports.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.MeasuredSamples;
import io.github.lambdaconformance.reports.Samples;
import io.github.lambdaconformance.reports.measure.Measurements;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.Verdict;
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

    private static String text(Results results, Optional<Measurements> measured) {
        var files = new SummaryPage(measured).files(results, Samples.transcripts());
        return Objects.requireNonNull(files.get("summary.md"));
    }
}
