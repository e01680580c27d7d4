package io.github.lambdaconformance.suites.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.fixtures.runtime.command.PollingWait;
import io.github.lambdaconformance.reports.file.ResultReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user ends a run before its time. */
class CutOffTest {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    /** So that no other process on this machine looks like the runtime. */
    private static final String SECONDS = "600." + ProcessHandle.current().pid();

    private static final int ENDED_BY_SIGTERM = 143;

    private BadInput input = new BadInput(Path.of(""));

    @BeforeEach
    void makeFolder(@TempDir Path temp) throws IOException {
        input = BadInput.in(temp);
    }

    @Test
    void whatThereIsCanBeShownAndNothingGoesOn() throws Exception {
        input.startedBy("[sleep, '" + SECONDS + "']");
        var results = input.temp().resolve("out/results.jsonl");

        var judge = judge();
        assertThat(PollingWait.until(LIMIT, () -> lines(results) > 1)).isTrue();
        judge.toHandle().destroy();

        assertThat(new String(judge.getErrorStream().readAllBytes(), UTF_8))
                .contains("cut off: ", "results are kept", "report " + results.getParent())
                .doesNotContain("\tat ");
        assertThat(judge.waitFor()).isEqualTo(ENDED_BY_SIGTERM);
        assertThat(ResultReader.read(results).truncated()).isTrue();
        assertThat(PollingWait.until(LIMIT, () -> !runs())).isTrue();
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static boolean runs() {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .anyMatch(line -> line.endsWith("sleep " + SECONDS));
    }

    private Process judge() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jvm =
                List.of(java, "-Dconformance.lean", "-cp", System.getProperty("java.class.path"), Main.class.getName());
        var out = input.temp().resolve("out").toString();
        var options = List.of("--keep-going", "--time-scale", "0.1", "--out", out);
        var command = new ArrayList<>(jvm);
        command.addAll(List.of("judge", input.folder().toString()));
        command.addAll(options);
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
