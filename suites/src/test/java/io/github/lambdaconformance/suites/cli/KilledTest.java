package io.github.lambdaconformance.suites.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.fixtures.runtime.command.PollingWait;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody can clean up after SIGKILL but somebody else: after it nothing is left, and the next run is like the first. */
class KilledTest {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    /** What is killed and what is left has the folder's name in its arguments, and nothing else has. */
    private Path temp = Path.of("");

    private BadInput input = new BadInput(temp);

    @BeforeEach
    void makeFolder(@TempDir Path folder) throws IOException {
        temp = folder;
        input = BadInput.in(folder);
        // It never polls, so that it lives whenever the judge is killed.
        Files.writeString(input.folder().resolve("mine.sh"), "while :; do sleep 600; done\n");
        input.startedBy("[sh, '" + input.folder().resolve("mine.sh") + "']");
        Files.createDirectory(folder.resolve("tmp"));
    }

    /** The numbers are lines of results: before the first, while it prepares, the first steps, then one clause or another. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 13})
    void afterAKillNothingIsLeft(int lines) throws Exception {
        var judge = judge();
        assertThat(PollingWait.until(LIMIT, () -> runs() && lines() >= lines)).isTrue();
        judge.destroyForcibly().waitFor();

        assertThat(PollingWait.until(LIMIT, () -> !runs() && isEmpty(temp.resolve("tmp"))))
                .as("left: %s", listed(temp.resolve("tmp")))
                .isTrue();
        assertThat(mounts()).noneMatch(line -> line.contains(temp.toString()));
        var next = JudgingJvm.of().judge(input, "--clauses", "init-first-request-is-next", "--time-scale", "0.1");
        assertThat(next.status()).as(next.err()).isEqualTo(ExitStatus.UNEXPECTED);
        assertThat(next.err()).contains("of 1:").doesNotContain("\tat ");
    }

    private Process judge() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-Dconformance.lean", "-Djava.io.tmpdir=" + temp.resolve("tmp")));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), Main.class.getName(), "judge"));
        command.addAll(List.of(input.folder().toString(), "--keep-going", "--time-scale", "0.1"));
        command.addAll(List.of("--out", temp.resolve("out").toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private boolean runs() {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .anyMatch(
                        line -> line.endsWith(input.folder().resolve("mine.sh").toString()));
    }

    private long lines() {
        try (var lines = Files.lines(temp.resolve("out/results.jsonl"))) {
            return lines.count();
        } catch (IOException | UncheckedIOException notYet) {
            return 0;
        }
    }

    private static boolean isEmpty(Path folder) {
        return listed(folder).isEmpty();
    }

    private static List<Path> listed(Path folder) {
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> mounts() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/mounts"));
    }
}
