package io.github.lambdaconformance.suites.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeanJvmTest {

    @Test
    void leavesOtherCommandsWhereTheyAre() {
        assertThat(LeanJvm.run(List.of("list"))).isEmpty();
    }

    @Test
    void runsInThisJvmWhenItsCommandLineIsAnother() {
        assertThat(LeanJvm.run(List.of("judge", "what this JVM was not started with")))
                .isEmpty();
    }

    /** From the words of the user to the exit status, through both JVMs. */
    @Test
    void passesOnWhatTheJudgingJvmSaysAndHowItEnds() throws Exception {
        var judge = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseParallelGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "judge",
                        "no such folder")
                .redirectErrorStream(true)
                .start();
        var said = new String(judge.getInputStream().readAllBytes(), UTF_8);

        assertThat(said.strip()).endsWith("no such folder: does not exist").doesNotContain("\tat ");
        assertThat(judge.waitFor()).isEqualTo(ExitStatus.USAGE);
    }
}
