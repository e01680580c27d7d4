package io.github.lambdaconformance.reports.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.lambdaconformance.reports.RandomResults;
import io.github.lambdaconformance.reports.Samples;
import io.github.lambdaconformance.reports.change.Changes;
import io.github.lambdaconformance.reports.file.InvalidResults;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RunHeader;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import io.github.lambdaconformance.vocabulary.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {

    private static final Path DELIVERED = Path.of("history");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyVerdictAndMarkComesBack(long seed) throws Exception {
        var results = RandomResults.of(seed);
        var read = ReleaseFile.read(written(ReleaseFile.text(results)));

        assertThat(read.label()).isEqualTo("0.1.0");
        assertThat(read.judged()).isEqualTo(Samples.STARTED);
        assertThat(read.results().judgements())
                .extracting(Judgement::runtime, each -> each.clause().id(), Judgement::word)
                .containsExactlyElementsOf(results.judgements().stream()
                        .map(each -> tuple(each.runtime(), each.clause().id(), each.word()))
                        .toList());
    }

    @Test
    void aRunDiffersInNothingFromItsOwnRelease() throws Exception {
        var release = ReleaseFile.read(written(ReleaseFile.text(Samples.results())));

        assertThat(Changes.between(release.results(), Samples.results()).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"clauses\":7} | \"clauses\":8} | :9: the end counts 8 clauses, but there are 7",
                "{\"kind\":\"end\" | {\"kind\":\"over\" | :9: /kind does not have a value",
                "\"name\":\"rust\" | \"name\":\"gone\" | :2: next-has-no-client-timeout names a runtime that the first line does not",
                "\"version\":1, | \"version\":2, | :1: version 2 of the format",
                "data-integers-exact | next-has-no-client-timeout | :3: clause next-has-no-client-timeout is listed twice",
            })
    void whatCannotBeIsAnError(String told, String instead, String error) throws IOException {
        var file = written(ReleaseFile.text(Samples.results()).replace(told, instead));

        assertThatThrownBy(() -> ReleaseFile.read(file))
                .isInstanceOf(InvalidResults.class)
                .hasMessageContaining(error);
    }

    @Test
    void aFileWithoutItsEndIsAnError() throws IOException {
        var text = ReleaseFile.text(Samples.results());
        var file = written(text.substring(0, text.length() - 20));

        assertThatThrownBy(() -> ReleaseFile.read(file)).hasMessageContaining("its end is missing");
    }

    @Test
    void whoDoesTheSameElsewhereIsTold() {
        var history = new History(List.of(new Release(Samples.results())));
        var mine = Samples.violated("other", Samples.CLEAN, null, "");
        var alone = Samples.violated("other", Samples.STREAMED, null, "");

        assertThat(history.elsewhere(runOf("other", mine), mine).map(OtherRuntimes::sentence))
                .contains("rust does this too; 1 other passes (0.1.0)");
        assertThat(history.elsewhere(runOf("other", alone), alone).map(OtherRuntimes::sentence))
                .contains("nobody else does this: 2 others pass (0.1.0)");
        assertThat(History.NONE.elsewhere(runOf("other", mine), mine)).isEmpty();
        assertThat(history.elsewhere(Samples.results(), mine))
                .as("in a run of all")
                .isEmpty();
    }

    private static Results runOf(String runtime, Judgement judgement) {
        var info = new RuntimeInfo(runtime, runtime, Kind.CUSTOM, "", "", "", "");
        var header = new RunHeader(
                "0.1.1", Samples.STARTED, List.of(info), Samples.CLAUSES, List.of(), "", "", true, List.of());
        return new Results(header, List.of(judgement), Samples.FOOTER);
    }

    /** What is in the jar is what lies in the folder. */
    @Test
    void releasesAreDelivered() throws Exception {
        var index = Files.readAllLines(DELIVERED.resolve(History.INDEX), UTF_8);

        assertThat(History.in(DELIVERED)).isEqualTo(History.delivered());
        assertThat(History.delivered().releases()).isNotEmpty().hasSameSizeAs(index);
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("0.1.0.jsonl"), text);
    }
}
