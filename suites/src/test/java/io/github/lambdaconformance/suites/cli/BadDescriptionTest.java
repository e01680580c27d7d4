package io.github.lambdaconformance.suites.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files beside a runtime are wrong. */
class BadDescriptionTest {

    private BadInput input = new BadInput(Path.of(""));

    @BeforeEach
    void makeFolder(@TempDir Path temp) throws IOException {
        input = BadInput.in(temp);
    }

    @Test
    void unknownKey() throws IOException {
        input.manifest("name: mine\nstrat: { command: [x] }\nhandlers: { main: a }\n");
        BadInput.isRefused(input.judge(), "runtime.yaml:2:1", "strat", "did you mean \"start\"?");
    }

    @Test
    void wrongType() throws IOException {
        input.manifest("name: mine\nstart: { command: sleep 600 }\nhandlers: { main: a }\n");
        BadInput.isRefused(input.judge(), "runtime.yaml:2:", "start.command", "must be of type array");
    }

    @Test
    void notYaml() throws IOException {
        input.manifest("name: [mine\n");
        BadInput.isRefused(input.judge(), "runtime.yaml:", "not YAML");
    }

    @Test
    void tooDeep() throws IOException {
        input.manifest("name: " + "[".repeat(100_000) + "]".repeat(100_000) + "\n");
        BadInput.isRefused(input.judge(), "runtime.yaml:1:1: not YAML", "depth");
    }

    @Test
    void aliasesOfAliases() throws IOException {
        var bomb = new StringBuilder("a: &a [x]\n");
        for (char name = 'b'; name < 'm'; name++) {
            var aliases = (", *" + (char) (name - 1)).repeat(9).substring(2);
            bomb.append(name)
                    .append(": &")
                    .append(name)
                    .append(" [")
                    .append(aliases)
                    .append("]\n");
        }
        input.manifest(bomb.toString());
        BadInput.isRefused(input.judge(), "an alias; write the value itself", "more problems");
    }

    @Test
    void tooLarge() throws IOException {
        input.startedBy("[sleep, '600']");
        sparse("runtime.yaml", 1L << 40);
        BadInput.isRefused(input.judge(), "runtime.yaml: is larger than 1024 KiB");
    }

    @Test
    void aBaselineThatIsNoFile() throws IOException {
        input.startedBy("[sleep, '600']");
        Files.createDirectory(input.folder().resolve("baseline.yaml"));
        BadInput.isRefused(input.judge(), "baseline.yaml: is not a file");
    }

    @Test
    void aFolderThatNobodyCanCopy() throws IOException {
        input.startedBy("[sleep, '600']");
        sparse("core", 1L << 40);
        BadInput.isRefused(input.judge(), "mine cannot be built", "holds more than 10 GiB", "core");
    }

    @Test
    void aPipeAmongTheFiles() throws Exception {
        input.startedBy("[sleep, '600']");
        var pipe = input.folder().resolve("pipe").toString();
        assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();
        BadInput.isRefused(input.judge(), pipe, "neither file nor folder nor link", "remove it");
    }

    @Test
    void aNameThatNoFileCanHave() throws IOException {
        var folder = Files.createDirectories(input.temp().resolve("n".repeat(250)));
        Files.writeString(
                folder.resolve("runtime.yaml"),
                "name: " + folder.getFileName() + "\nstart: { command: [x] }\nhandlers: { main: a }\n");
        var out = input.temp().resolve("out").toString();
        BadInput.isRefused(CommandLineRun.of("judge", folder.toString(), "--out", out), "at most 64 characters");
    }

    @Test
    void aLineBreakInThePath() {
        var run = CommandLineRun.of("judge", input.temp().resolve("two\nlines").toString());
        BadInput.isRefused(run, "two⟨0A⟩lines: has a line break", "another name");
    }

    private void sparse(String name, long size) throws IOException {
        try (var file = new RandomAccessFile(input.folder().resolve(name).toFile(), "rw")) {
            file.setLength(size);
        }
    }

    @Test
    void baselineOfAClauseThatDoesNotExist() throws IOException {
        input.startedBy("[sleep, '600']");
        Files.writeString(
                input.folder().resolve("baseline.yaml"),
                "known:\n  - { clause: next-pols-again, reason: typo, until: 2099-01-01 }\n");
        BadInput.isRefused(input.judge(), "baseline.yaml:2:", "next-pols-again", "did you mean \"next-polls-again\"?");
    }

    @Test
    void containerWithoutDockerfile() throws IOException {
        input.startedBy("[sleep, '600']");
        BadInput.isRefused(input.judge("--containers"), "mine@container", "runtime.yaml", "no Dockerfile");
    }
}
