package io.github.lambdaconformance.reports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lambdaconformance.reports.Samples;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFileTest {

    @TempDir
    private Path folder;

    @Test
    void readsWhatWasWritten() throws Exception {
        var read = ResultReader.read(written(Samples.results()));

        assertThat(read.header()).isEqualTo(Samples.header());
        assertThat(read.judgements()).isEqualTo(Samples.judgements());
        assertThat(read.truncated()).isFalse();
    }

    @Test
    void everyLineIsValidByTheSchema() throws Exception {
        assertThat(Files.readAllLines(written(Samples.results())))
                .hasSize(23)
                .allSatisfy(line -> assertThat(ResultFormat.LINES.faults(Json.MAPPER.readTree(line)))
                        .isEmpty());
    }

    @Test
    void aVerdictHasThePromisedMembersInThePromisedOrder() throws Exception {
        assertThat(Files.readAllLines(written(Samples.results())).get(9))
                .isEqualTo("{\"kind\":\"verdict\",\"runtime\":\"rust\",\"clause\":\"data-integers-exact\","
                        + "\"row\":\"DATA-11\",\"chapter\":\"data\",\"level\":\"MUST\",\"basis\":\"platform\","
                        + "\"profile\":\"core\",\"verdict\":\"violated\",\"baseline\":\"known\","
                        + "\"baselineReason\":\"waits for issue 271\",\"message\":\"Expected the runtime to stay"
                        + " alive,\\nbut it exited with status 1 after 1198 ms.\",\"cause\":\"it ends"
                        + " (exit status 1) after an event\",\"effect\":\"The caller gets Runtime.ExitError.\",\"at\":310,\"millis\":1198,"
                        + "\"transcript\":\"transcripts/rust/data-integers-exact.txt\","
                        + "\"again\":\"mvn verify -Druntimes=rust -Dclauses=data-integers-exact\"}");
    }

    @Test
    void keepsEachVerdictOfARunThatIsCutOff() throws Exception {
        var file = folder.resolve("deep/results.jsonl");
        try (var writer = ResultWriter.open(file, Samples.header())) {
            writer.write(Samples.judgements().get(0));

            var read = ResultReader.read(file);

            assertThat(read.truncated()).isTrue();
            assertThat(read.judgements()).containsExactly(Samples.judgements().get(0));
        }
    }

    @Test
    void readsARunThatWasKilledWithinALine() throws Exception {
        var file = written(Samples.results());
        var text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 20));

        var read = ResultReader.read(file);

        assertThat(read.truncated()).isTrue();
        assertThat(read.judgements()).hasSize(21);
    }

    @Test
    void acceptsALastLineWithoutLineFeed() throws Exception {
        var file = written(Samples.results());
        Files.writeString(file, Files.readString(file).stripTrailing());

        assertThat(ResultReader.read(file).truncated()).isFalse();
    }

    @Test
    void textThatIsNoUnicodeOrControlsATerminalIsHarmlessFromTheStart() throws Exception {
        var hostile = new Verdict(VerdictKind.VIOLATED, "half a pair \ud83d, \u0000, \u001b[31m, </script>");
        var judgement = Samples.judgement("rust", Samples.PATIENT, hostile, null, "");

        var read = ResultReader.read(written(new Results(Samples.header(), List.of(judgement), null)));

        assertThat(read.judgements().get(0).verdict().message()).isEqualTo("half a pair \ufffd, ␀, ␛[31m, </script>");
    }

    @Test
    void refusesAVerdictAfterTheEnd() {
        var writer = ResultWriter.open(folder.resolve("results.jsonl"), Samples.header());
        writer.end(Samples.EFFORT);
        writer.close();

        assertThatThrownBy(() -> writer.write(Samples.judgements().get(0)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("would be lost");
    }

    private Path written(Results results) throws IOException {
        var file = folder.resolve("results.jsonl");
        try (var writer = ResultWriter.open(file, results.header())) {
            results.judgements().forEach(writer::write);
            writer.end(Samples.EFFORT);
        }
        return file;
    }
}
