package io.github.lambdaconformance.reports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.lambdaconformance.reports.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way in which a result file can be wrong, and the one line that says so. */
class BrokenResultFileTest {

    private static final int HEADER = 0;
    private static final int VERDICT = 1;
    private static final int FOOTER = 3;

    @TempDir
    private Path folder;

    private Path file = Path.of("unset");

    @BeforeEach
    void writeAGoodFile() {
        file = folder.resolve("results.jsonl");
        try (var writer = ResultWriter.open(file, Samples.header())) {
            Samples.judgements().subList(0, 2).forEach(writer::write);
            writer.end(Samples.EFFORT);
        }
    }

    @Test
    void aMissingFile() throws IOException {
        Files.delete(file);

        assertThat(complaint()).isEqualTo(": does not exist; judge first");
    }

    @Test
    void anEmptyFile() throws IOException {
        Files.writeString(file, "");

        assertThat(complaint()).isEqualTo(":1: there is no header; judge again");
    }

    @Test
    void noJson() {
        broken(lines -> lines.set(VERDICT, "oops"));

        assertThat(complaint())
                .startsWith(":2: not JSON: Unrecognized token 'oops'")
                .endsWith("; judge again");
    }

    @Test
    void anEmptyLine() {
        broken(lines -> lines.add(VERDICT, ""));

        assertThat(complaint()).startsWith(":2: ");
    }

    @Test
    void aNewerFormat() {
        replaced(HEADER, "\"version\":1", "\"version\":2");

        assertThat(complaint())
                .isEqualTo(":1: version 2 of the format, but this suite reads version 1;"
                        + " render it with the suite that wrote it");
    }

    @Test
    void anUnknownVerdict() {
        replaced(VERDICT, "\"verdict\":\"met\"", "\"verdict\":\"great\"");

        assertThat(complaint())
                .startsWith(":2: /verdict does not have a value in the enumeration")
                .endsWith("; results.schema.json says what is valid");
    }

    @Test
    void anUnknownMember() {
        replaced(VERDICT, "\"millis\":1198", "\"millis\":1198,\"mood\":1");

        assertThat(complaint()).startsWith(":2: ").contains("mood");
    }

    @Test
    void aRuntimeThatIsAPath() {
        replaced(HEADER, "\"name\":\"rust\"", "\"name\":\"../rust\"");

        assertThat(complaint()).startsWith(":1: /runtimes/1/name does not match the regex pattern");
    }

    @Test
    void anUnknownKindOfRuntime() {
        replaced(HEADER, "\"kind\":\"official\"", "\"kind\":\"alien\"");

        assertThat(complaint())
                .isEqualTo(":1: alien is nothing that this suite knows; render it with the suite that wrote it");
    }

    @Test
    void anUnknownRuntime() {
        replaced(VERDICT, "\"runtime\":\"python\"", "\"runtime\":\"cobol\"");

        assertThat(complaint()).isEqualTo(":2: the header knows no runtime cobol; judge again");
    }

    @Test
    void anUnknownClause() {
        replaced(VERDICT, "next-has-no-client-timeout", "next-is-unheard-of");

        assertThat(complaint()).isEqualTo(":2: the header knows no clause next-is-unheard-of; judge again");
    }

    @Test
    void aClauseThatDiffersFromTheHeader() {
        replaced(VERDICT, "\"level\":\"MUST\"", "\"level\":\"MAY\"");

        assertThat(complaint())
                .isEqualTo(":2: next-has-no-client-timeout differs from what the header says of it; judge again");
    }

    @Test
    void aSecondVerdict() {
        broken(lines -> lines.add(VERDICT, lines.get(VERDICT)));

        assertThat(complaint())
                .isEqualTo(":3: a second verdict for next-has-no-client-timeout@python;"
                        + " two runs wrote into one file, judge again");
    }

    @Test
    void aLostVerdict() {
        broken(lines -> lines.remove(VERDICT));

        assertThat(complaint())
                .isEqualTo(":3: the footer counts 2 verdicts, but there are 1; lines were lost or added, judge again");
    }

    @Test
    void aLostHeader() {
        broken(lines -> lines.remove(HEADER));

        assertThat(complaint()).isEqualTo(":1: the header must be the first line and no other; judge again");
    }

    @Test
    void aLineAfterTheFooter() {
        broken(lines -> lines.add(lines.get(FOOTER)));

        assertThat(complaint()).isEqualTo(":5: a line after the footer; two runs wrote into one file, judge again");
    }

    private void replaced(int line, String old, String replacement) {
        broken(lines -> lines.set(line, lines.get(line).replace(old, replacement)));
    }

    private void broken(Consumer<List<String>> change) {
        try {
            var lines = new ArrayList<>(Files.readAllLines(file));
            change.accept(lines);
            Files.write(file, lines);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String complaint() {
        var thrown = catchThrowableOfType(InvalidResults.class, () -> ResultReader.read(file));
        assertThat(thrown).hasMessageStartingWith(file.toString()).hasMessageNotContaining("\n");
        return String.valueOf(thrown.getMessage()).substring(file.toString().length());
    }
}
