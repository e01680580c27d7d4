package io.github.lambdaconformance.suites.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's mistake gets one line that says what, where and what to do, status 2, and no stack trace. */
class BadInputTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path temp = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(temp.resolve("mine"));
    }

    private CommandLineRun judge(String... more) {
        var arguments = new ArrayList<String>();
        arguments.addAll(
                List.of("judge", folder.toString(), "--out", temp.resolve("out").toString()));
        arguments.addAll(List.of(more));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    private void manifest(String text) throws IOException {
        Files.writeString(folder.resolve("runtime.yaml"), text);
    }

    private void startedBy(String command) throws IOException {
        manifest("name: mine\nstart: { command: " + command + " }\nhandlers: { main: app.main }\n");
    }

    private static void isRefused(CommandLineRun run, String... parts) {
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains(parts).doesNotContain("\tat ");
        assertThat(run.err().strip().lines()).hasSizeLessThanOrEqualTo(45);
    }

    @Test
    void noSuchFolder() {
        isRefused(CommandLineRun.of("judge", temp.resolve("nowhere").toString()), "nowhere", "does not exist");
    }

    @Test
    void folderWithoutManifest() {
        isRefused(judge(), "mine", "runtime.yaml");
    }

    @Test
    void patternWithoutMatch() throws IOException {
        startedBy("[sleep, '600']");
        isRefused(judge("--clauses", "nxt-polls-again"), "nxt-polls-again", "did you mean next-polls-again?");
    }

    @Test
    void unknownProfile() throws IOException {
        startedBy("[sleep, '600']");
        isRefused(judge("--profiles", "cor"), "'cor'", "core, http-robustness");
    }

    @Test
    void unknownTreatmentOfTheBaseline() throws IOException {
        startedBy("[sleep, '600']");
        isRefused(judge("--baseline", "wrte"), "--baseline wrte", "--baseline write");
    }

    @Test
    void unknownKey() throws IOException {
        manifest("name: mine\nstrat: { command: [x] }\nhandlers: { main: a }\n");
        isRefused(judge(), "runtime.yaml:2:1", "strat", "did you mean \"start\"?");
    }

    @Test
    void wrongType() throws IOException {
        manifest("name: mine\nstart: { command: sleep 600 }\nhandlers: { main: a }\n");
        isRefused(judge(), "runtime.yaml:2:", "start.command", "must be of type array");
    }

    @Test
    void notYaml() throws IOException {
        manifest("name: [mine\n");
        isRefused(judge(), "runtime.yaml:", "not YAML");
    }

    @Test
    void baselineOfAClauseThatDoesNotExist() throws IOException {
        startedBy("[sleep, '600']");
        Files.writeString(
                folder.resolve("baseline.yaml"),
                "known:\n  - { clause: next-pols-again, reason: typo, until: 2099-01-01 }\n");
        isRefused(judge(), "baseline.yaml:2:", "next-pols-again", "did you mean \"next-polls-again\"?");
    }

    @Test
    void commandThatDoesNotExist() throws IOException {
        startedBy("[no-such-runtime]");
        isRefused(judge(), "mine", "no-such-runtime", "PATH");
    }

    @Test
    void buildThatFails() throws IOException {
        manifest("""
                name: mine
                build: [sh, -c, "echo the compiler says no; exit 3"]
                start: { command: [sleep, "600"] }
                handlers: { main: a }
                """);
        isRefused(judge(), "mine", "3", "the compiler says no");
    }

    @Test
    void runtimeThatNeverPolls() throws IOException {
        startedBy("[sleep, '600']");
        isRefused(judge("--time-scale", "0.1"), "mine", "never polled /next within 1000 ms", "sleep 600");
    }

    @Test
    void runtimeThatExitsAtOnce() throws IOException {
        startedBy("[sh, -c, 'echo I am not ready >&2; exit 7']");
        isRefused(judge(), "mine", "ended without polling (exit status 7)", "I am not ready");
    }

    @Test
    void runtimeThatFloodsItsOutput() throws IOException {
        startedBy("[sh, -c, 'head -c 1000000000 /dev/zero; exec sleep 600']");
        isRefused(judge("--time-scale", "0.3"), "mine", "MiB of output before its first event");
    }

    @Test
    void runtimeThatOpensHundredsOfConnections() throws IOException {
        startedBy("['" + JAVA + "', -cp, '" + Path.of("target/test-classes").toAbsolutePath() + "', "
                + ConnectionHog.class.getName() + "]");
        isRefused(judge(), "mine", "connections to the Runtime API before its first event");
    }

    @Test
    void archiveWithoutBootstrap() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("function.zip")))) {
            zip.putNextEntry(new ZipEntry("function.sh"));
        }
        manifest("name: mine\nstart: { zip: function.zip }\nhandlers: { main: app.main }\n");
        isRefused(judge(), "mine", "runtime.yaml", "Runtime.InvalidEntrypoint", "/var/task");
    }

    @Test
    void archiveWhoseBootstrapCannotBeExecuted() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("function.zip")))) {
            zip.putNextEntry(new ZipEntry("bootstrap"));
        }
        manifest("name: mine\nstart: { zip: function.zip }\nhandlers: { main: app.main }\n");
        isRefused(judge(), "Runtime.InvalidEntrypoint: /var/task/bootstrap is not executable: chmod +x");
    }

    @Test
    void archiveThatLeavesItsFolder() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("layer.zip")))) {
            zip.putNextEntry(new ZipEntry("../evil"));
        }
        manifest("name: mine\nstart: { layer: layer.zip }\nhandlers: { main: app.main }\n");
        isRefused(judge(), "layer.zip", "\"../evil\"", "outside of its folder");
        assertThat(temp.resolve("out/runtimes/evil")).doesNotExist();
        assertThat(temp.resolve("out/runtimes/mine.package")).doesNotExist();
    }

    @Test
    void archiveThatIsNone() throws IOException {
        Files.writeString(folder.resolve("function.zip"), "no archive");
        manifest("name: mine\nstart: { zip: function.zip }\nhandlers: { main: app.main }\n");
        isRefused(judge(), "function.zip", "not a zip archive");
    }

    @Test
    void containerWithoutDockerfile() throws IOException {
        startedBy("[sleep, '600']");
        isRefused(judge("--containers"), "mine@container", "runtime.yaml", "no Dockerfile");
    }

    @Test
    void buildArgumentWithoutValue() throws IOException {
        startedBy("[sleep, '600']");
        isRefused(judge("--build-arg", "NO_SUCH_VARIABLE"), "NO_SUCH_VARIABLE", "write NAME=VALUE");
    }

    @Test
    void commandLineThatMakesNoSense() {
        isRefused(CommandLineRun.of("jugde"), "jugde");
        isRefused(CommandLineRun.of("judge"), "DIR");
    }
}
