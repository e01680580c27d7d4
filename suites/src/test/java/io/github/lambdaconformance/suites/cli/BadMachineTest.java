package io.github.lambdaconformance.suites.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lambdaconformance.fixtures.runtime.command.ShortRun;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The suite is started where it cannot work: its user reads one line of what to do. */
class BadMachineTest {

    private static final JudgingJvm JVM = JudgingJvm.of("-Xmx256m");

    private BadInput input = new BadInput(Path.of(""));

    @BeforeEach
    void makeFolder(@TempDir Path temp) throws IOException {
        input = BadInput.in(temp);
        input.startedBy("[sh, -c, 'exit 7']");
    }

    @Test
    void noShellOnThePath() throws Exception {
        var run = JVM.with("PATH", "/nonexistent").judge(input);

        BadInput.isRefused(run, "there is no sh on the PATH", "/usr/bin");
    }

    @Test
    void anEmptyPath() throws Exception {
        BadInput.isRefused(JVM.with("PATH", "").judge(input), "there is no sh on the PATH");
    }

    @Test
    void aHeapThatIsTooSmall() throws Exception {
        var run = JudgingJvm.of("-Xmx8m", "-XX:+UseSerialGC").judge(input);

        BadInput.isRefused(run, "the heap of", "is too small", "-Xmx1g");
    }

    /** Green would mean that something was judged. */
    @Test
    void noOrdinaryPortIsLeft() throws Exception {
        var none = "ip link set lo up && cd /proc/sys/net/ipv4 && echo 40000 40001 >ip_local_port_range"
                + " && echo 40000-40001 >ip_local_reserved_ports && cd - >/dev/null && exec \"$@\"";
        var elsewhere = List.of("unshare", "--user", "--map-root-user", "--net", "sh", "-c", none, "sh");
        assumeTrue(works(elsewhere), "no network of its own here");

        var run = JVM.behind(elsewhere).judge(input);

        assertThat(run.out())
                .contains("no port of 127.0.0.1 can be listened on")
                .doesNotContain("\tat ");
        assertThat(run.status()).isEqualTo(ExitStatus.HARNESS);
    }

    private static boolean works(List<String> prefix) {
        var probe = Stream.concat(prefix.stream(), Stream.of("true")).toList();
        return ShortRun.of(Duration.ofSeconds(10), probe)
                .filter(run -> run.status() == 0)
                .isPresent();
    }
}
