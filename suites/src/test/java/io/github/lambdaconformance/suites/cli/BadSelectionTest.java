package io.github.lambdaconformance.suites.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was asked for does not exist. */
class BadSelectionTest {

    private BadInput input = new BadInput(Path.of(""));

    @BeforeEach
    void makeFolder(@TempDir Path temp) throws IOException {
        input = BadInput.in(temp);
    }

    @Test
    void noSuchFolder() {
        BadInput.isRefused(
                CommandLineRun.of("judge", input.temp().resolve("nowhere").toString()), "nowhere", "does not exist");
    }

    @Test
    void folderWithoutManifest() {
        BadInput.isRefused(input.judge(), "mine", "runtime.yaml");
    }

    @Test
    void patternWithoutMatch() throws IOException {
        input.startedBy("[sleep, '600']");
        BadInput.isRefused(
                input.judge("--clauses", "nxt-polls-again"), "nxt-polls-again", "did you mean next-polls-again?");
    }

    @Test
    void unknownProfile() throws IOException {
        input.startedBy("[sleep, '600']");
        BadInput.isRefused(input.judge("--profiles", "cor"), "'cor'", "core, http-robustness");
    }

    @Test
    void unknownTreatmentOfTheBaseline() throws IOException {
        input.startedBy("[sleep, '600']");
        BadInput.isRefused(input.judge("--baseline", "wrte"), "--baseline wrte", "--baseline write");
    }

    @Test
    void buildArgumentWithoutValue() throws IOException {
        input.startedBy("[sleep, '600']");
        BadInput.isRefused(input.judge("--build-arg", "NO_SUCH_VARIABLE"), "NO_SUCH_VARIABLE", "write NAME=VALUE");
    }

    @Test
    void commandLineThatMakesNoSense() {
        BadInput.isRefused(CommandLineRun.of("jugde"), "jugde");
        BadInput.isRefused(CommandLineRun.of("judge"), "DIR");
    }
}
