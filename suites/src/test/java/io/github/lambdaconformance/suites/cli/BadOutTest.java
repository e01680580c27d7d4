package io.github.lambdaconformance.suites.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.suites.run.OutLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results cannot go where the user wants them, or would overwrite what is not theirs. */
class BadOutTest {

    private BadInput input = new BadInput(Path.of(""));
    private Path out = Path.of("");

    @BeforeEach
    void makeFolder(@TempDir Path temp) throws IOException {
        input = BadInput.in(temp);
        input.startedBy("[sh, -c, 'exit 7']");
        out = temp.resolve("out");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.writeString(out, "mine");

        BadInput.isRefused(input.judge(), out.toString(), "is a file", "--out");
        assertThat(out).hasContent("mine");
    }

    @Test
    void nothingCanBeMadeBelowAFile() throws IOException {
        Files.writeString(out, "mine");

        BadInput.isRefused(judge(out.resolve("below")), out + "/below", out + " is not a folder", "--out");
    }

    @Test
    void whereNobodyMayWrite() {
        BadInput.isRefused(judge(Path.of("/proc/results")), "/proc/results", "--out");
    }

    /** Not before the very page, so that all that comes earlier has gone well. */
    @Test
    void whereTheDiskIsFull() throws IOException {
        Files.createDirectories(out);
        Files.createSymbolicLink(out.resolve("index.html.draft"), Path.of("/dev/full"));

        BadInput.isRefused(input.judge(), out + "/index.html", "No space left on device", "--out");
    }

    @Test
    void whereAnotherRunWrites() {
        var other = OutLock.on(out);
        BadInput.isRefused(input.judge(), "another run writes into " + out, "--out");
        assertThat(out).exists();
        other.close();
        assertThat(out).doesNotExist();
    }

    /** Also where nothing comes of it. */
    @Test
    void nothingIsMadeForNothing() {
        var run = CommandLineRun.of("judge", input.temp().resolve("none").toString(), "--out", out.toString());

        BadInput.isRefused(run, "none: does not exist");
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"index.html", "junit.xml", "summary.md", "results.jsonl", "transcripts/a.md", "badges/b.svg"})
    void whatOthersHaveWrittenStays(String name) throws IOException {
        var foreign = foreign(name);

        BadInput.isRefused(
                input.judge(), out.toString(), Path.of(name).getName(0).toString(), "not written by this suite");
        assertThat(foreign).hasContent("mine");
        assertThat(out.resolve("runtimes")).doesNotExist();
    }

    @Test
    void noFolderOfOthersIsTakenForABuiltCopy() throws IOException {
        var foreign = foreign("runtimes/mine/notes.txt");

        BadInput.isRefused(input.judge(), "mine cannot be built", "runtimes/mine", "not of this suite's making");
        assertThat(foreign).hasContent("mine");
    }

    /** Our own results make room for new ones, and for nothing else. */
    @Test
    void whatLiesBesideResultsStays() throws IOException {
        assertThat(input.judge().status()).isEqualTo(ExitStatus.UNEXPECTED);
        var foreign = Stream.of(
                "notes.txt", "transcripts/notes.md", "allure-results/history/history.json", "badges/logo.png");
        var files = foreign.map(this::foreign).toList();

        assertThat(input.judge("--clauses", "next-polls-again").status()).isEqualTo(ExitStatus.UNEXPECTED);

        assertThat(files).allSatisfy(file -> assertThat(file).hasContent("mine"));
        assertThat(out.resolve("transcripts/mine")).isDirectoryContaining("glob:**/init-first-request-is-next.txt");
    }

    @Test
    void aReportOverwritesNothingOfOthersEither() {
        input.judge();
        var elsewhere = input.temp().resolve("elsewhere");
        var page = foreign("../elsewhere/index.html");

        BadInput.isRefused(
                CommandLineRun.of("report", out.toString(), "--out", elsewhere.toString()), "index.html", "--out");
        assertThat(page).hasContent("mine");
        assertThat(elsewhere.resolve("results.jsonl")).doesNotExist();
    }

    @Test
    void neitherDoMeasurements() {
        var file = foreign("measurements.jsonl");

        BadInput.isRefused(
                CommandLineRun.of("measure", input.folder().toString(), "--out", out.toString()), "measurements.jsonl");
        assertThat(file).hasContent("mine");
    }

    private CommandLineRun judge(Path elsewhere) {
        return CommandLineRun.of("judge", input.folder().toString(), "--out", elsewhere.toString());
    }

    private Path foreign(String name) {
        try {
            var file = out.resolve(name).normalize();
            Files.createDirectories(file.getParent());
            return Files.writeString(file, "mine");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
