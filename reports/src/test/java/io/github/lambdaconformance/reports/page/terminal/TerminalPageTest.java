package io.github.lambdaconformance.reports.page.terminal;

import static io.github.lambdaconformance.reports.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.Samples;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalPageTest {

    private static final String REPORT = "target/conformance/index.html";

    @Test
    void saysWhatFailedAndWhy() throws IOException {
        assertGolden("terminal.txt", page(Samples.results(), Style.plain()));
    }

    @Test
    void colorsTheSameText() throws IOException {
        var colored = page(Samples.results(), Style.ansi());

        assertGolden("terminal-ansi.txt", colored);
        assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(page(Samples.results(), Style.plain()));
    }

    @Test
    void aTruncatedRunSaysSoFirstAndLast() {
        assertThat(page(Samples.truncated(), Style.ansi()))
                .containsSubsequence("\u001b[1;31mTRUNCATED", "runtime ", "\u001b[1;31mTRUNCATED")
                .doesNotContain("✓");
    }

    @Test
    void aRunWithoutTheSlowClausesSaysSo() {
        var quick = new Results(Samples.quick(), List.of(), Samples.FOOTER);

        assertThat(page(quick, Style.plain())).contains("without the slow ones");
        assertThat(page(Samples.results(), Style.plain())).doesNotContain("without the slow ones");
    }

    @Test
    void aRunWithoutVerdictsIsNotGreen() {
        var none = new Results(Samples.header(), List.of(), Samples.FOOTER);

        assertThat(page(none, Style.ansi())).contains("\u001b[1;31mnothing was judged");
    }

    @Test
    void stays100ColumnsWideWhateverARuntimePrints() {
        var noise =
                new Verdict(VerdictKind.VIOLATED, "\u001b[2Jblank and " + "long".repeat(99) + "\n\twords ".repeat(20));
        var judgement = Samples.judgement("rust", Samples.PATIENT, noise, null, "");

        var page = page(new Results(Samples.header(), List.of(judgement), Samples.FOOTER), Style.plain());

        assertThat(page.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(page).contains("␛[2Jblank").doesNotContain("\u001b");
    }

    @Test
    void aLoneOffenderIsCalledAlone() {
        var results = new Results(
                Samples.header(),
                List.of(
                        Samples.violated("rust", Samples.EXACT, null, ""),
                        Samples.met("python", Samples.EXACT),
                        Samples.met("mine", Samples.EXACT)),
                Samples.FOOTER);

        assertThat(page(results, Style.plain())).contains("  others      alone: python, mine pass");
    }

    private static String page(Results results, Style style) {
        return TerminalPage.render(results, Samples.transcripts(), style, REPORT);
    }
}
