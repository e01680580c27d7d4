package io.github.lambdaconformance.suites.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lambdaconformance.fixtures.runtime.command.ShortRun;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        isRefused(judge(List.of("-Xmx8m", "-XX:+UseSerialGC"), Map.of()), "the heap of", "is too small", "-Xmx1g");
    }

    /** Green would mean that something was judged. */
    @Test
    void noOrdinaryPortIsLeft() throws Exception {
        var none = "ip link set lo up && cd /proc/sys/net/ipv4 && echo 40000 40001 >ip_local_port_range"
                + " && echo 40000-40001 >ip_local_reserved_ports && cd - >/dev/null && exec \"$@\"";
        var elsewhere = List.of("unshare", "--user", "--map-root-user", "--net", "sh", "-c", none, "sh");
        assumeTrue(works(elsewhere), "no network of its own here");

        var judge = judge(elsewhere, List.of("-Xmx256m"), Map.of());

        var said = new String(judge.getInputStream().readAllBytes(), UTF_8);
        assertThat(said).contains("no port of 127.0.0.1 can be listened on").doesNotContain("\tat ");
        assertThat(judge.waitFor()).isEqualTo(ExitStatus.HARNESS);
    }

    private static boolean works(List<String> prefix) {
        var probe = Stream.concat(prefix.stream(), Stream.of("true")).toList();
        return ShortRun.of(Duration.ofSeconds(10), probe)
                .filter(run -> run.status() == 0)
                .isPresent();
    }

    private static void isRefused(Process judge, String... parts) throws Exception {
        var said = new String(judge.getInputStream().readAllBytes(), UTF_8);
        assertThat(said).contains(parts).doesNotContain("\tat ");
        assertThat(judge.waitFor()).isEqualTo(ExitStatus.USAGE);
    }

    /** In the very JVM that is started, and no other that it starts for it. */
    private Process judge(List<String> flags, Map<String, String> environment) throws IOException {
        return judge(List.of(), flags, environment);
    }

    private Process judge(List<String> prefix, List<String> flags, Map<String, String> environment)
            throws IOException {
        var command = new ArrayList<>(prefix);
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
