package io.github.lambdaconformance.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.Samples;
import io.github.lambdaconformance.reports.file.ResultReader;
import io.github.lambdaconformance.reports.file.ResultWriter;
import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.page.terminal.Style;
import io.github.lambdaconformance.reports.page.terminal.TerminalPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A result file that somebody else has written, with hostile text in every field that takes any text. */
class HostileFileTest {

    /** It turns the line around, colors the terminal, ends elements, and leads where something runs. */
    private static final String HOSTILE =
            "\u202egnp.exe\u2066 \u001b[31m\u0007\u009b2J</script><script>alert(1)</script> [x](javascript:alert(1)) | `b` \u2028";

    private static final Pattern HARMFUL = Pattern.compile(
            "[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

    /** Names and words that a reader checks against a list or a pattern. */
    private static final Pattern CHECKED = Pattern.compile(
            "kind|name|id|row|runtime|clause|chapter|level|basis|profile|verdict|baseline|started|finished|owner|transcript");

    @TempDir
    private Path folder;

    @BeforeEach
    void render() throws Exception {
        var file = folder.resolve("results.jsonl");
        ResultWriter.write(file, Samples.results());
        var lines = new ArrayList<String>();
        for (String line : Files.readAllLines(file)) {
            var json = JsonMapper.shared().readTree(line);
            poison((ObjectNode) json);
            lines.add(json.toString());
        }
        Files.write(file, lines);
        Pages.render(folder, LocalDate.of(2026, 11, 24));
    }

    private static void poison(ObjectNode node) {
        for (var field : node.properties()) {
            if (field.getValue() instanceof StringNode
                    && !CHECKED.matcher(field.getKey()).matches()) {
                field.setValue(StringNode.valueOf(HOSTILE));
            } else {
                poisonBelow(field.getValue());
            }
        }
    }

    private static void poisonBelow(JsonNode node) {
        if (node instanceof ObjectNode object) {
            poison(object);
        } else if (node instanceof ArrayNode array) {
            array.forEach(HostileFileTest::poisonBelow);
        }
    }

    @Test
    void noPageHoldsAnythingThatActsOnItsReader() throws IOException {
        assertThat(pages())
                .hasSizeGreaterThan(20)
                .allSatisfy(page -> assertThat(HARMFUL.matcher(read(page)).results())
                        .as(page.toString())
                        .isEmpty());
        assertThat(read(folder.resolve("index.html"))).doesNotContain("alert(1)</script>");
        assertThat(read(folder.resolve("summary.md")).replaceAll("`[^`\n]*`", ""))
                .doesNotContainPattern("(?<!\\\\)(]\\(javascript:|<script>)");
    }

    @Test
    void theTerminalIsNeitherColoredNorCleared() throws Exception {
        var results = ResultReader.read(folder.resolve("results.jsonl"));
        var text = TerminalPage.render(results, Optional.empty(), Transcripts.in(folder), Style.plain(100), "");

        assertThat(HARMFUL.matcher(text).results()).isEmpty();
    }

    @Test
    void theCommandThatIsCopiedIsTheOneThatIsShown() throws Exception {
        var again = ResultReader.read(folder.resolve("results.jsonl"))
                .judgements()
                .get(0)
                .again();

        assertThat(again).startsWith("\ufffdgnp.exe");
        assertThat(read(folder.resolve("index.html"))).contains(again.substring(0, 9));
    }

    private List<Path> pages() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("results.jsonl"))
                    .toList();
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
