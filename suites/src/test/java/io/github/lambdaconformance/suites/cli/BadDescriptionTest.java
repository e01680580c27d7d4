package io.github.lambdaconformance.suites.cli;

import java.io.IOException;
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
