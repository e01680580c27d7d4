package io.github.lambdaconformance.reports.page.allure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.Samples;
import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AllurePageTest {

    @TempDir
    private Path folder;

    @Test
    void writesAResultForEachJudgement() throws IOException {
        new AllurePage().write(Samples.results(), Samples.transcripts(), folder);

        var statuses = new TreeMap<String, String>();
        results().forEach((key, result) -> statuses.put(key, text(result, "/status")));
        assertThat(statuses)
                .hasSize(21)
                .containsEntry("next-has-no-client-timeout@python", "passed")
                .containsEntry("next-has-no-client-timeout@rust", "failed")
                .containsEntry("data-integers-exact@rust", "failed")
                .containsEntry("init-failure-reported@rust", "skipped")
                .containsEntry("response-framing-valid@rust", "failed")
                .containsEntry("response-framing-valid@mine", "broken");
    }

    @Test
    void groupsByRuntimeAndProfile() throws IOException {
        new AllurePage().write(Samples.results(), Samples.transcripts(), folder);

        assertThat(labels(result("next-has-no-client-timeout@rust")))
                .startsWith("parentSuite=rust", "suite=next", "host=rust", "epic=core", "feature=next")
                .endsWith(
                        "story=next-has-no-client-timeout",
                        "severity=critical",
                        "tag=documented",
                        "finding=violated",
                        "verdict=violated");
    }

    @Test
    void namesRuntimeAndSpecificationAndHoldsTheTranscript() throws IOException {
        new AllurePage().write(Samples.results(), Samples.transcripts(), folder);

        var result = result("next-has-no-client-timeout@rust");

        assertThat(text(result, "/parameters/0/value")).isEqualTo("rust");
        assertThat(text(result, "/links/0/url")).isEqualTo("https://docs.example.org/runtimes-api#next");
        assertThat(folder.resolve("allure-results/" + text(result, "/attachments/0/source")))
                .content()
                .contains("<<<<<");
    }

    @Test
    void linksTheIssuesOfAScar() {
        var scar = "bref#1727 and igrishaev/lambda#1, unlike somebody#3: the poll gave up";

        assertThat(links(withScar(Samples.PATIENT, scar)))
                .containsExactly(
                        "custom documentation https://docs.example.org/runtimes-api#next",
                        "issue bref#1727 https://github.com/brefphp/bref/issues/1727",
                        "issue igrishaev/lambda#1 https://github.com/igrishaev/lambda/issues/1");
    }

    private static ClauseInfo withScar(ClauseInfo clause, String scar) {
        return new ClauseInfo(
                clause.id(),
                clause.row(),
                clause.chapter(),
                clause.level(),
                clause.basis(),
                clause.profile(),
                clause.requirement(),
                clause.link(),
                clause.consequence(),
                scar);
    }

    private static List<String> labels(JsonNode result) {
        return result.path("labels")
                .valueStream()
                .map(label -> text(label, "/name") + "=" + text(label, "/value"))
                .toList();
    }

    private static List<String> links(ClauseInfo clause) {
        return ClauseLinks.of(clause).stream()
                .map(link -> link.getType() + " " + link.getName() + " " + link.getUrl())
                .toList();
    }

    @Test
    void knownViolationsAreMutedAndNoSuccess() throws IOException {
        new AllurePage().write(Samples.results(), Samples.transcripts(), folder);
        var known = result("data-integers-exact@rust");

        assertThat(text(known, "/status")).isEqualTo("failed");
        assertThat(known.at("/statusDetails/muted").booleanValue()).isTrue();
        assertThat(known.at("/statusDetails/known").booleanValue()).isTrue();
        assertThat(known.at("/start").longValue()).isEqualTo(Samples.STARTED.toEpochMilli() + 310);
    }

    @Test
    void whatIsWellHasNoTranscript() throws IOException {
        new AllurePage().write(Samples.results(), path -> "seen", folder);

        assertThat(result("next-has-no-client-timeout@python")
                        .at("/attachments")
                        .size())
                .isZero();
        assertThat(result("init-failure-reported@mine").at("/attachments").size())
                .isOne();
    }

    @Test
    void linksTheIssueOfAKnownViolation() {
        var known = Samples.violated("rust", Samples.EXACT, BaselineMark.KNOWN, "slow (https://example.org/issues/7)");

        assertThat(ClauseLinks.of(known))
                .extracting(link -> link.getType() + " " + link.getUrl())
                .contains("issue https://example.org/issues/7");
    }

    @Test
    void forgetsEarlierRuns() throws IOException {
        new AllurePage().write(Samples.results(), Samples.transcripts(), folder);
        new AllurePage().write(Samples.truncated(), Samples.transcripts(), folder);

        assertThat(results()).hasSize(9 + 1).containsKey("run-comes-to-its-end");
    }

    @Test
    void writesTextThatIsNoUnicode() throws IOException {
        var noise = new Verdict(VerdictKind.VIOLATED, "half a pair \ud83d");
        var judgement = Samples.judgement("rust", Samples.PATIENT, noise, null, "");

        new AllurePage().write(new Results(Samples.header(), List.of(judgement), Samples.FOOTER), path -> "", folder);

        assertThat(text(result("next-has-no-client-timeout@rust"), "/statusDetails/message"))
                .isEqualTo("violated: half a pair \ufffd");
    }

    private JsonNode result(String key) throws IOException {
        return Objects.requireNonNull(results().get(key));
    }

    private Map<String, JsonNode> results() throws IOException {
        var results = new TreeMap<String, JsonNode>();
        try (var files = Files.newDirectoryStream(folder.resolve("allure-results"), "*-result.json")) {
            for (var file : files) {
                var result = JsonMapper.shared().readTree(Files.readString(file));
                results.put(text(result, "/historyId"), result);
            }
        }
        return results;
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).stringValue();
    }
}
