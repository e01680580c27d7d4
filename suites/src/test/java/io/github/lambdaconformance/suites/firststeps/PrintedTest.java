package io.github.lambdaconformance.suites.firststeps;

import static io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind.STDERR;
import static io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind.STDOUT;
import static io.github.lambdaconformance.suites.seen.SeenFixture.transcript;
import static io.github.lambdaconformance.suites.seen.SeenFixture.wrote;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program prints that fails while it starts. */
class PrintedTest {

    /** However long the trace is, and in however many writes it came. */
    @Test
    void theLastWordsOfTheLatestStartAreShown() {
        var trace =
                IntStream.rangeClosed(1, 50).mapToObj(i -> "  at frame " + i).collect(joining("\n"));
        var seen = transcript(
                wrote(1, 1, STDERR, "Error: first start\n"),
                wrote(2, 2, STDOUT, "hello\n"),
                wrote(3, 2, STDERR, "Traceback\n" + trace),
                wrote(4, 2, STDERR, "\nModuleNot"),
                wrote(5, 2, STDERR, "Found: no x\n"));

        assertThat(shown(seen))
                .hasSize(10)
                .startsWith("stderr     Traceback", "… 43 more lines", "stderr       at frame 44")
                .endsWith("stderr     ModuleNotFound: no x");
    }

    @Test
    void standardOutputSpeaksWhereErrorIsSilent() {
        assertThat(shown(transcript(wrote(1, 1, STDOUT, "usage: x\n")))).containsExactly("stdout     usage: x");
        assertThat(shown(transcript())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/usr/bin/env: 'bash\\r': No such file or directory",
                "function.sh: line 2: $'\\r': command not found",
                "main.sh: 2: \r: not found",
                "sh: ./run.sh: /bin/sh^M: bad interpreter: No such file or directory"
            })
    void lineEndsAreNamedAsTheCause(String complaint) {
        assertThat(shown(transcript(wrote(1, 1, STDERR, complaint + "\n"))))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("suite      a script has Windows line ends (CRLF)");
    }

    private static List<String> shown(Transcript seen) {
        return Printed.by(seen).lines().map(String::strip).toList();
    }
}
