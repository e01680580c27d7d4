package io.github.lambdaconformance.suites.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be measured is told in a line. */
class MeasureCommandTest {

    @TempDir
    private Path temp = Path.of("");

    private String runtime = "";

    @BeforeEach
    void describeARuntimeThatNeverPolls() throws IOException {
        var folder = Files.createDirectories(temp.resolve("mine"));
        Files.writeString(folder.resolve("runtime.yaml"), """
                name: mine
                start: { command: [sleep, '600'] }
                handlers: { main: app.main }
                """);
        runtime = folder.toString();
    }

    private static void refused(String reason, String... arguments) {
        var run = CommandLineRun.of(arguments);
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains(reason).doesNotContain("\tat ");
    }

    @Test
    void noSuchFolder() {
        refused("does not exist", "measure", temp.resolve("nowhere").toString());
    }

    @Test
    void numbersOutOfRange() {
        refused("--rounds 0: give a number from 1 to 1000", "measure", runtime, "--rounds", "0");
        refused("--invocations 0: give a number from 1 to 10000", "measure", runtime, "--invocations", "0");
        refused("--time-scale 0.0", "measure", runtime, "--time-scale", "0");
    }

    @Test
    void aRuntimeThatNeverPollsLeavesNoFile() {
        var out = temp.resolve("out");
        refused("does not make its first steps", "measure", runtime, "--out", out.toString(), "--time-scale", "0.1");
        assertThat(out.resolve("measurements.jsonl")).doesNotExist();
    }
}
