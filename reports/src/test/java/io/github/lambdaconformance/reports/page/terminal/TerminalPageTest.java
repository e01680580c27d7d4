package io.github.lambdaconformance.reports.page.terminal;

import static io.github.lambdaconformance.reports.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.Samples;
import io.github.lambdaconformance.reports.TwoRuns;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.vocabulary.Basis;
import io.github.lambdaconformance.vocabulary.Level;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalPageTest {

    private static final String REPORT = "target/conformance/index.html";

    @Test
    void saysWhatFailedAndWhy() throws IOException {
        assertGolden("terminal.txt", page(Samples.results(), Style.plain(100)));
    }

    @Test
    void colorsTheSameText() throws IOException {
        var colored = page(Samples.results(), Style.ansi(100));

        assertGolden("terminal-ansi.txt", colored);
        assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(page(Samples.results(), Style.plain(100)));
    }

    @Test
    void saysWhatHasChangedSinceAnotherRun() throws IOException {

        assertGolden(
                "terminal-compared.txt",
                TerminalPage.render(TwoRuns.now(), TwoRuns.beside(), Samples.transcripts(), Style.plain(100), REPORT));
    }

    @Test
    void aTruncatedRunSaysSoFirstAndLast() {
        assertThat(page(Samples.truncated(), Style.ansi(100)))
                .containsSubsequence("\u001b[1;31mTRUNCATED", "runtime ", "\u001b[1;31mTRUNCATED")
                .doesNotContain("✓");
    }

    @Test
    void aRunWithoutTheSlowClausesSaysSo() {
        var quick = new Results(Samples.quick(), List.of(), Samples.FOOTER);

        assertThat(page(quick, Style.plain(100))).contains("without the slow ones");
        assertThat(page(Samples.results(), Style.plain(100))).doesNotContain("without the slow ones");
    }

    @Test
    void aRunWithoutVerdictsIsNotGreen() {
        var none = new Results(Samples.header(), List.of(), Samples.FOOTER);

        assertThat(page(none, Style.ansi(100))).contains("\u001b[1;31mnothing was judged");
    }

    @Test
    void stays100ColumnsWideWhateverARuntimePrints() {
        var noise =
                new Verdict(VerdictKind.VIOLATED, "\u001b[2Jblank and " + "long".repeat(99) + "\n\twords ".repeat(20));
        var judgement = Samples.judgement("rust", Samples.PATIENT, noise, null, "");

        var page = page(new Results(Samples.header(), List.of(judgement), Samples.FOOTER), Style.plain(100));

        assertThat(page.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(page).contains("␛[2Jblank").doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100, 140})
    void fitsIntoTheTerminal(int width) {
        var page = page(Samples.results(), Style.plain(width));

        assertThat(page.lines().filter(line -> !line.matches(" +(again|https|transcript).*|.*<<<<<.*")))
                .filteredOn(line -> line.length() > width)
                .isEmpty();
        assertThat(page).contains("MUST", "✗ 2 unexpected", "1 unsteady");
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

        assertThat(page(results, Style.plain(100))).contains("  others      alone: python, mine pass");
    }

    /** Also where hundreds share one. */
    @Test
    void whatIsNotTestableIsToldWithItsReasons() {
        var alike = IntStream.rangeClosed(1, 7).mapToObj(i -> untested("data-sample-" + i, "no operation raw"));
        var other = untested("data-other", "no /proc here");
        var results = new Results(
                Samples.header(), Stream.concat(alike, Stream.of(other)).toList(), Samples.FOOTER);

        assertThat(page(results, Style.plain(100)))
                .contains("  mine    7: no operation raw: data-sample-1, ")
                .contains(" and 2 more\n          1: no /proc here: data-other\n");
    }

    private static Judgement untested(String id, String reason) {
        var clause = Samples.clause(id, "DATA-01", Level.MUST, Basis.DOCUMENTED, "It is tested.");
        return Samples.judgement("mine", clause, new Verdict(VerdictKind.NOT_TESTABLE, reason), null, "");
    }

    private static String page(Results results, Style style) {
        return TerminalPage.render(results, Samples.beside(Optional.empty()), Samples.transcripts(), style, REPORT);
    }
}
