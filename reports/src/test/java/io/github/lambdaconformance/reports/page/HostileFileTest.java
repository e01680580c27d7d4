package io.github.lambdaconformance.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.HostileFile;
import io.github.lambdaconformance.reports.Samples;
import io.github.lambdaconformance.reports.file.ResultReader;
import io.github.lambdaconformance.reports.page.output.Transcripts;
import io.github.lambdaconformance.reports.page.terminal.Style;
import io.github.lambdaconformance.reports.page.terminal.TerminalPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result file that somebody else has written, with hostile text in every field that takes any text. */
class HostileFileTest {

    private static final Pattern HARMFUL = Pattern.compile(
            "[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

    @TempDir
    private Path folder;

    @BeforeEach
    void render() throws Exception {
        HostileFile.write(folder);
        Pages.render(folder, Samples.beside(Optional.empty()));
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
        var text = TerminalPage.render(
                results, Samples.beside(Optional.empty()), Transcripts.in(folder), Style.plain(100), "");

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
                    .filter(file -> !file.endsWith("results.jsonl") && !file.startsWith(folder.resolve("transcripts")))
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
