package io.github.lambdaconformance.reports.page.html;

import static io.github.lambdaconformance.reports.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.MeasuredSamples;
import io.github.lambdaconformance.reports.Samples;
import io.github.lambdaconformance.reports.TwoRuns;
import io.github.lambdaconformance.reports.standing.Finding;
import io.github.lambdaconformance.reports.verdict.BaselineMark;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class HtmlPageTest {

    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);

    @Test
    void carriesEverythingThatItShows() throws IOException {
        var data = (ObjectNode) data(html(Samples.results()));
        // How it is compressed is another machine's choice.
        for (var packed : ((ObjectNode) data.path("packed")).properties()) {
            packed.setValue(unpacked(packed.getValue().stringValue()));
        }
        data.set("explained", unpacked(data.path("explained").stringValue()));
        assertGolden("html-data.json", data.toPrettyString() + "\n");
    }

    @Test
    void needsNoOtherFile() {
        assertThat(html(Samples.results()))
                .doesNotContainPattern("<(link|img|iframe)\\b|<script[^>]+src|@import|url\\(")
                .doesNotContain("{{")
                .contains("function renderMatrix", "--paper:");
    }

    @Test
    void knowsThatARunWasCutOff() {
        assertThat(data(html(Samples.truncated())).at("/about/finished").isNull())
                .isTrue();
    }

    @Test
    void textOfARuntimeCannotEndTheScriptNorFillASlot() {
        var attack = "</script><script>alert(1)</script><!-- {{script}} $1 \\ \u001b[31m";
        var judgement =
                Samples.judgement("rust", Samples.PATIENT, new Verdict(VerdictKind.VIOLATED, attack), null, attack);
        var html = html(new Results(Samples.header(), List.of(judgement), Samples.FOOTER));

        var cell = data(html).at("/clauses/0/cells/1");

        assertThat(cell.path("message").stringValue()).isEqualTo(attack.replace('\u001b', '␛'));
        assertThat(html).containsOnlyOnce("function renderMatrix").doesNotContain("alert(1)</script>");
    }

    @Test
    void marksTheCellsThatHaveChangedSinceAnotherRun() {
        var beside = TwoRuns.beside();
        var data = data(Objects.requireNonNull(
                new HtmlPage(beside).files(TwoRuns.now(), Samples.transcripts()).get("index.html")));

        assertThat(data.at("/clauses/0/cells/0/change/word").stringValue()).isEqualTo("new");
        assertThat(data.at("/clauses/0/cells/1/change/word").stringValue()).isEqualTo("fixed");
        assertThat(data.at("/past/releases/0/label").stringValue()).isEqualTo("0.1.0");
        assertThat(data.at("/past/found/0/1").stringValue()).isEqualTo("087");
        assertThat(data.at("/changes/regressed").booleanValue()).isTrue();
        assertThat(data.at("/changes/groups/1/title").stringValue()).isEqualTo("The suite changed: 1 new");
    }

    @Test
    void evidenceIsCompressed() throws IOException {
        var met = new Judgement("rust", Samples.PATIENT, Verdict.MET, null, "", "", "", 0, 1, "x.txt", "again");
        var results = new Results(Samples.header(), List.of(met), Samples.FOOTER);
        var page = new HtmlPage(Samples.beside(Optional.empty())).files(results, any -> "a line\n".repeat(90));
        var data = data(Objects.requireNonNull(page.get("index.html")));
        var packed = data.at("/packed/rust").stringValue();

        assertThat(packed).hasSizeLessThan(200);
        assertThat(unpacked(packed).path(Samples.PATIENT.id()).path("lines").size())
                .isEqualTo(90);
    }

    private static JsonNode unpacked(String packed) throws IOException {
        try (var gzip =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            return JsonMapper.shared().readTree(gzip.readAllBytes());
        }
    }

    @Test
    void everyWordIsExplained() {
        var words = Samples.judgements().stream().map(each -> Finding.of(each).word());

        assertThat(Legend.WHOLE.findings()).extracting(LegendEntry::word).containsAll(words.toList());
        assertThat(Legend.WHOLE.marks()).hasSize(BaselineMark.values().length);
    }

    private static String html(Results results) {
        return Objects.requireNonNull(new HtmlPage(Samples.beside(Optional.of(MeasuredSamples.measurements())))
                .files(results, Samples.transcripts())
                .get("index.html"));
    }

    private static JsonNode data(String html) {
        var matcher = DATA.matcher(html);
        assertThat(matcher.find()).isTrue();
        return JsonMapper.shared().readTree(matcher.group(1));
    }
}
