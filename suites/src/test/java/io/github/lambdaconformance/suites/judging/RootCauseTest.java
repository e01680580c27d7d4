package io.github.lambdaconformance.suites.judging;

import static io.github.lambdaconformance.suites.seen.SeenFixture.answered;
import static io.github.lambdaconformance.suites.seen.SeenFixture.called;
import static io.github.lambdaconformance.suites.seen.SeenFixture.delivered;
import static io.github.lambdaconformance.suites.seen.SeenFixture.started;
import static io.github.lambdaconformance.suites.seen.SeenFixture.transcript;
import static io.github.lambdaconformance.suites.seen.SeenFixture.wrote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Exited;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.runtime.process.Exit;
import io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind;
import io.github.lambdaconformance.suites.seen.ClauseBroken;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What lies under a violation")
class RootCauseTest {

    private static final Entry ENDED = new Exited(3, 1, Exit.of(1));

    /** Without the ids, which differ from clause to clause. */
    @ParameterizedTest
    @CsvSource({
        "POST, /runtime/init/error, POST /runtime/init/error",
        "PUT, /2018-06-01/runtime/invocation/next, PUT /2018-06-01/runtime/invocation/next",
        "POST, /2018-06-01/runtime/invocation/b-17/result, POST /2018-06-01/runtime/invocation/<id>/result",
        "POST, /done/8476a536-e9f4-11e8-9739-2dfe598c3fcd, POST /done/<id>",
        "POST, /2018-06-01/runtime/invocation/b-17/error, /error",
        "POST, /2018-06-01/runtime/init/error, /init/error"
    })
    @DisplayName("names the path that was asked for")
    void thePathThatWasAskedForIsTold(String method, String target, String told) {
        var seen = transcript(called(method, target, ""), answered(404), ENDED);

        assertThat(cause(seen)).isEqualTo("it ends (exit status 1) after status 404 to " + told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Traceback (most recent call last):\n  File \"a.py\", line 7\nValueError: no event\n",
                "loading 4711\nValueError: no event\n",
                "ValueError: no event\n  at main (index.js:12)\n  at 0x7f00\n"
            })
    @DisplayName("is the exception that ended the process, wherever it stands")
    void isTheException(String printed) {
        var seen = transcript(delivered(Events.echo("one")), wrote(2, 1, OutputStreamKind.STDERR, printed), ENDED);

        assertThat(cause(seen)).isEqualTo("it ends (ValueError: no event) after an event");
    }

    @Test
    @DisplayName("is the last line where none names a failure, without what differs from start to start")
    void isTheLastLine() {
        var seen = transcript(
                delivered(Events.echo("one")),
                wrote(2, 1, OutputStreamKind.STDERR, "a\ngone at 0xff12, pid 4711\n"),
                ENDED);

        assertThat(cause(seen)).isEqualTo("it ends (gone at …, pid …) after an event");
    }

    @Test
    @DisplayName("is no end that the script asked for")
    void isNoEndThatWasAskedFor() {
        assertThat(cause(transcript(delivered(Events.exit("end", 1)), ENDED))).isEmpty();
        assertThat(cause(transcript(started(Map.of("CONFORMANCE_INIT", "throw")), answered(202), ENDED)))
                .isEmpty();
    }

    @Test
    @DisplayName("is no end after which a runtime is to end")
    void isNoEndThatIsDemanded() {
        var report = called("POST", "/2018-06-01/runtime/init/error", "{}");

        assertThat(cause(transcript(report, answered(202), ENDED))).isEmpty();
        assertThat(cause(transcript(called("GET", "/2018-06-01/runtime/invocation/next", ""), answered(500), ENDED)))
                .isEmpty();
    }

    @Test
    @DisplayName("is not how the process ended where what it had posted is wrong")
    void isNoEndBesideAWrongPost() {
        var wrong = called("POST", "/2018-06-01/runtime/invocation/b-17/error", "{}");
        var seen = transcript(wrong, answered(202), ENDED);

        assertThat(RootCause.of(new ClauseBroken("broken", seen, List.of(wrong))))
                .isEmpty();
    }

    @Test
    @DisplayName("is what the expectation knows of it")
    void isWhatIsKnown() {
        var broken = new ClauseBroken("broken", transcript(delivered(Events.echo("one")), ENDED), List.of());

        assertThat(RootCause.of(broken.because("it polls in a hot loop", ""))).isEqualTo("it polls in a hot loop");
    }

    private static String cause(Transcript seen) {
        return RootCause.of(new ClauseBroken("broken", seen, List.of()));
    }
}
