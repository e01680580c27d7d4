package io.github.lambdaconformance.reports.page.badge;

import static io.github.lambdaconformance.reports.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.Samples;
import io.github.lambdaconformance.reports.standing.Standing;
import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BadgePageTest {

    private static final LocalDate JUDGED = LocalDate.of(2026, 11, 23);
    private static final LocalDate TODAY = JUDGED.plusDays(1);

    @Test
    void hasAnImageAndAnEndpointForEachRuntimeAndProfile() {
        assertThat(files().keySet())
                .containsExactly(
                        "badges/mine.json",
                        "badges/mine.svg",
                        "badges/python.json",
                        "badges/python.streaming.json",
                        "badges/python.streaming.svg",
                        "badges/python.svg",
                        "badges/rust.json",
                        "badges/rust.streaming.json",
                        "badges/rust.streaming.svg",
                        "badges/rust.svg");
    }

    @Test
    void drawsTheImage() throws IOException {
        assertGolden("badge.svg", Objects.requireNonNull(files().get("badges/python.svg")));
    }

    @Test
    void tellsTheEndpoint() {
        assertThat(files().get("badges/rust.json"))
                .isEqualTo("{\"schemaVersion\":1,\"label\":\"lambda runtime\","
                        + "\"message\":\"core 0.1 ✗ 1/3 · 2026-11\",\"color\":\"#c62828\"}\n");
        assertThat(files().get("badges/rust.streaming.json"))
                .isEqualTo("{\"schemaVersion\":1,\"label\":\"lambda runtime\","
                        + "\"message\":\"streaming 0.1 ✓ 1/1 · 2026-11\",\"color\":\"#2e7d32\"}\n");
    }

    @Test
    void isGreenAmberRedOrGray() {
        var known = resultsOfMine(
                Samples.violated("mine", Samples.PATIENT, BaselineMark.KNOWN, "issue 1"),
                Samples.met("mine", Samples.EXACT),
                Samples.met("mine", Samples.FRAMED));

        assertThat(core(Samples.results(), "python")).isEqualTo(badge("core 0.1 ✓ 3/3 · 2026-11", "#2e7d32"));
        assertThat(core(known, "mine")).isEqualTo(badge("core 0.1 ◇ 2/3, 1 known · 2026-11", "#a15c00"));
        assertThat(core(Samples.results(), "mine").color()).isEqualTo("#c62828");
        assertThat(core(Samples.truncated(), "python")).isEqualTo(badge("core 0.1 partial · 2026-11", "#6b7280"));
    }

    @Test
    void isNeverGreenWhereADecidingClauseWasNotTested() {
        var untested = resultsOfMine(
                Samples.judgement("mine", Samples.PATIENT, new Verdict(VerdictKind.NOT_TESTABLE, "raw"), null, ""),
                Samples.met("mine", Samples.EXACT),
                Samples.met("mine", Samples.FRAMED));

        assertThat(core(untested, "mine")).isEqualTo(badge("core 0.1 ? 2/3 · 2026-11", "#6b7280"));
    }

    @Test
    void isGrayAfterNinetyDays() {
        var standing = Standing.of(Samples.results(), "python");

        assertThat(Badge.of(Samples.results(), standing, JUDGED.plusDays(90)).color())
                .isEqualTo("#2e7d32");
        assertThat(Badge.of(Samples.results(), standing, JUDGED.plusDays(91)).color())
                .isEqualTo("#6b7280");
    }

    private static Badge badge(String message, String color) {
        return new Badge("lambda runtime", message, color, JUDGED);
    }

    private static Badge core(Results results, String runtime) {
        return Badge.of(results, Standing.of(results, runtime), TODAY);
    }

    private static Map<String, String> files() {
        return new BadgePage(TODAY).files(Samples.results(), path -> "");
    }

    private static Results resultsOfMine(Judgement... judgements) {
        return new Results(Samples.header(), List.of(judgements), Samples.FOOTER);
    }
}
