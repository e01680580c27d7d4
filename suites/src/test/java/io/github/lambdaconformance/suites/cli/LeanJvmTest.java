package io.github.lambdaconformance.suites.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
        var judge = suite("judge", "no such folder");
        var said = new String(judge.getInputStream().readAllBytes(), UTF_8);

        assertThat(said.strip()).endsWith("no such folder: does not exist").doesNotContain("\tat ");
        assertThat(judge.waitFor()).isEqualTo(ExitStatus.USAGE);
    }

    private static Process suite(String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("java.class.path");
        var command = List.of(java, "-XX:+UseParallelGC", "-cp", classPath, Main.class.getName());
        return new ProcessBuilder(
                        Stream.concat(command.stream(), Stream.of(arguments)).toList())
                .redirectErrorStream(true)
                .start();
    }
}
