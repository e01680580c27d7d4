package io.github.lambdaconformance.reports.page;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.RandomResults;
import io.github.lambdaconformance.reports.Samples;
import io.github.lambdaconformance.reports.page.terminal.Style;
import io.github.lambdaconformance.reports.page.terminal.TerminalPage;
import io.github.lambdaconformance.reports.standing.Finding;
import io.github.lambdaconformance.reports.standing.Totals;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import io.github.lambdaconformance.vocabulary.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a run found, all of its outputs tell the same totals, as a program reads them. */
class OneStandingTest {

    private static final Pattern PROPERTY = Pattern.compile("<property name=\"totals\" value=\"([^\"]*)\"");
    private static final Pattern COUNTED = Pattern.compile(" (failures|errors)=\"(\\d+)\"");
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);
    private static final Pattern FRACTION = Pattern.compile("\\d+/\\d+");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyOutputTellsTheSame(long seed) throws IOException {
        var results = RandomResults.of(seed);
        Pages.render(results, Samples.beside(Optional.empty()), Samples.transcripts(), folder);
        var expected = ToldTotals.in(Totals.of(results).text());

        assertThat(ToldTotals.in(read("summary.md"))).isEqualTo(expected);
        assertThat(terminal(results)).isEqualTo(expected);
        assertThat(junit()).isEqualTo(expected);
        assertThat(ToldTotals.in(data().path("totals").stringValue())).isEqualTo(expected);
        assertThat(cells()).isEqualTo(findings(expected));
        assertThat(allure()).isEqualTo(findings(expected));
        results.header().runtimes().forEach(this::badgeAndTableAgree);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void findingsAddUp(long seed) {
        var totals = Totals.of(RandomResults.of(seed));

        assertThat(totals.shares().stream().mapToInt(Totals.Share::number).sum())
                .isEqualTo(totals.all());
    }

    private Map<String, Integer> terminal(Results results) {
        var text = TerminalPage.render(
                results, Samples.beside(Optional.empty()), Samples.transcripts(), Style.plain(100), "");
        return ToldTotals.in(text.substring(text.lastIndexOf(" unexpected of ") - 3, text.indexOf("judged in")));
    }

    /** Its properties, whose unexpected ones are its failures and errors. */
    private Map<String, Integer> junit() {
        var xml = read("junit.xml");
        var told = PROPERTY.matcher(xml)
                .results()
                .map(each -> ToldTotals.in(each.group(1)))
                .toList();
        var counted = COUNTED.matcher(xml)
                .results()
                .mapToInt(each -> Integer.parseInt(each.group(2)))
                .sum();
        assertThat(ToldTotals.sum(told)).containsEntry("unexpected", counted);
        return ToldTotals.sum(told);
    }

    private Map<String, Integer> cells() {
        var words = data().path("clauses")
                .valueStream()
                .flatMap(row -> row.path("cells").valueStream())
                .map(cell -> cell.path("finding").stringValue());
        return counts(words.toList());
    }

    private Map<String, Integer> allure() throws IOException {
        var words = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(folder.resolve("allure-results"), "*-result.json")) {
            for (var file : files) {
                JsonMapper.shared()
                        .readTree(Files.readString(file))
                        .path("labels")
                        .valueStream()
                        .filter(label -> label.path("name").stringValue().equals("finding"))
                        .forEach(label -> words.add(label.path("value").stringValue()));
            }
        }
        return counts(words);
    }

    private void badgeAndTableAgree(RuntimeInfo runtime) {
        assertThat(fraction("badges/" + runtime.name() + ".json", "core"))
                .isEqualTo(fraction("badges/" + runtime.name() + ".svg", "core"))
                .isEqualTo(fraction("summary.md", runtime.label().replace(".", "\\.") + "\\*\\* core"));
    }

    /** The first one behind some text. */
    private String fraction(String file, String behind) {
        var text = read(file);
        var matcher = Pattern.compile(behind).matcher(text);
        assertThat(matcher.find()).isTrue();
        return FRACTION.matcher(text.substring(matcher.end()))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    /** Without what the sentence says besides. */
    private static Map<String, Integer> findings(Map<String, Integer> told) {
        var only = new TreeMap<>(told);
        only.keySet().removeIf(name -> name.contains(",") || name.equals("all") || name.equals("unexpected"));
        return only;
    }

    private static Map<String, Integer> counts(List<String> words) {
        var counted = words.stream()
                .map(word -> Word.of(Finding.class, word).text())
                .collect(groupingBy(text -> text, TreeMap::new, counting()));
        var counts = new TreeMap<String, Integer>();
        counted.forEach((text, number) -> counts.put(text, number.intValue()));
        return counts;
    }

    private JsonNode data() {
        var matcher = DATA.matcher(read("index.html"));
        assertThat(matcher.find()).isTrue();
        return JsonMapper.shared().readTree(matcher.group(1));
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
