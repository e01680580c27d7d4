package io.github.lambdaconformance.suites.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A runtime cannot be built, or not be started. */
class BadRuntimeTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private BadInput input = new BadInput(Path.of(""));

    @BeforeEach
    void makeFolder(@TempDir Path temp) throws IOException {
        input = BadInput.in(temp);
    }

    @Test
    void commandThatDoesNotExist() throws IOException {
        input.startedBy("[no-such-runtime]");
        BadInput.isRefused(input.judge(), "mine", "no-such-runtime", "PATH");
    }

    @Test
    void buildThatFails() throws IOException {
        input.manifest("""
                name: mine
                build: [sh, -c, "echo the compiler says no; exit 3"]
                start: { command: [sleep, "600"] }
                handlers: { main: a }
                """);
        BadInput.isRefused(input.judge(), "mine", "3", "the compiler says no");
    }

    @Test
    void runtimeThatNeverPolls() throws IOException {
        input.startedBy("[sleep, '600']");
        BadInput.isRefused(
                input.judge("--time-scale", "0.1"), "mine", "never polled /next within 1000 ms", "sleep 600");
    }

    @Test
    void runtimeThatExitsAtOnce() throws IOException {
        input.startedBy("[sh, -c, 'echo I am not ready >&2; exit 7']");
        BadInput.isRefused(input.judge(), "mine", "ended without polling (exit status 7)", "I am not ready");
    }

    @Test
    void runtimeThatFloodsItsOutput() throws IOException {
        input.startedBy("[sh, -c, 'head -c 1000000000 /dev/zero; exec sleep 600']");
        BadInput.isRefused(input.judge("--time-scale", "0.3"), "mine", "MiB of output before its first event");
    }

    @Test
    void runtimeThatOpensHundredsOfConnections() throws IOException {
        input.startedBy("['" + JAVA + "', -cp, '"
                + Path.of("target/test-classes").toAbsolutePath() + "', " + ConnectionHog.class.getName() + "]");
        BadInput.isRefused(input.judge(), "mine", "connections to the Runtime API before its first event");
    }
}
