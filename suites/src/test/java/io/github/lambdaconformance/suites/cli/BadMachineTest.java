package io.github.lambdaconformance.suites.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The suite is started where it cannot work: a JVM of its own, whose user reads one line of what to do. */
class BadMachineTest {

    private BadInput input = new BadInput(Path.of(""));

    @BeforeEach
    void makeFolder(@TempDir Path temp) throws IOException {
        input = BadInput.in(temp);
        input.startedBy("[sh, -c, 'exit 7']");
    }

    @Test
    void noShellOnThePath() throws Exception {
        isRefused(judge(List.of("-Xmx256m"), Map.of("PATH", "/nonexistent")), "there is no sh on the PATH", "/usr/bin");
    }

    @Test
    void anEmptyPath() throws Exception {
        isRefused(judge(List.of("-Xmx256m"), Map.of("PATH", "")), "there is no sh on the PATH");
    }

    @Test
    void aHeapThatIsTooSmall() throws Exception {
        isRefused(judge(List.of("-Xmx12m", "-XX:+UseSerialGC"), Map.of()), "the heap of", "is too small", "-Xmx1g");
    }

    private static void isRefused(Process judge, String... parts) throws Exception {
        var said = new String(judge.getInputStream().readAllBytes(), UTF_8);
        assertThat(said).contains(parts).doesNotContain("\tat ");
        assertThat(judge.waitFor()).isEqualTo(ExitStatus.USAGE);
    }

    /** In the very JVM that is started, and no other that it starts for it. */
    private Process judge(List<String> flags, Map<String, String> environment) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dconformance.lean", "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), Main.class.getName(), "judge"));
        command.addAll(List.of(input.folder().toString(), "--out", input.temp().resolve("out").toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
