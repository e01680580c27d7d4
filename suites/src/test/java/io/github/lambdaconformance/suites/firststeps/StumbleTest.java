package io.github.lambdaconformance.suites.firststeps;

import static io.github.lambdaconformance.suites.seen.SeenFixture.called;
import static io.github.lambdaconformance.suites.seen.SeenFixture.started;
import static io.github.lambdaconformance.suites.seen.SeenFixture.transcript;
import static io.github.lambdaconformance.suites.seen.SeenFixture.wrote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Exited;
import io.github.lambdaconformance.fixtures.runtime.process.Exit;
import io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StumbleTest {

    private static final Entry ENDED = new Exited(3, 1, Exit.of(1));

    @Test
    void whatWasReportedIsTheReason() {
        var report = "{\"errorType\":\"LoadError\",\"errorMessage\":\"cannot load such file\\nin line 3\"}";

        assertThat(told(called("POST", "/2018-06-01/runtime/init/error", report)))
                .isEqualTo("it ended (exit status 1) after it had reported LoadError: cannot load such file");
    }

    @Test
    void elseWhatWasPrintedLast() {
        assertThat(told(wrote(
                        2, 1, OutputStreamKind.STDERR, "x".repeat(300) + "\n  at f\nNameError: no such thing\n\n")))
                .isEqualTo("it ended (exit status 1), and printed last: NameError: no such thing");
    }

    @Test
    void aSilentEndIsToldAlone() {
        assertThat(told(started(Map.of()))).isEqualTo("it ended (exit status 1)");
    }

    private static String told(Entry before) {
        return Stumble.at(FirstStep.FINDS_THE_API, transcript(before, ENDED)).told();
    }
}
