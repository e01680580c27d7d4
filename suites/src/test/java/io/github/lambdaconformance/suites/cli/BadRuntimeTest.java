package io.github.lambdaconformance.suites.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A runtime cannot be built, or its command cannot be executed. */
class BadRuntimeTest {

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
}
