package io.github.lambdaconformance.suites.judging;

import static io.github.lambdaconformance.suites.seen.SeenFixture.called;
import static io.github.lambdaconformance.suites.seen.SeenFixture.delivered;
import static io.github.lambdaconformance.suites.seen.SeenFixture.refused;
import static io.github.lambdaconformance.suites.seen.SeenFixture.transcript;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Exited;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.GaveUp;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.lambda.transcript.WaitedFor;
import io.github.lambdaconformance.fixtures.lambda.transcript.WaitedFor.Kind;
import io.github.lambdaconformance.fixtures.runtime.process.Exit;
import io.github.lambdaconformance.suites.seen.ClauseBroken;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What users see of a violation")
class EffectTest {

    private static final Entry EVENT = delivered(Events.echo("one"));
    private static final Entry ENDED = new Exited(3, 1, Exit.of(139));

    @Test
    @DisplayName("is how the process ended")
    void isTheEnd() {
        assertThat(effect(transcript(EVENT, ENDED)))
                .isEqualTo("The caller gets Runtime.ExitError (killed by SIGSEGV), and the next event has to wait for a"
                        + " new start.");
    }

    @ParameterizedTest
    @CsvSource({
        "POLL, The environment takes no further event until Lambda replaces it.",
        "COMPLETION, The invocation lasts until its time-out."
    })
    @DisplayName("is what never came")
    void isASilence(Kind kind, String effect) {
        assertThat(effect(transcript(EVENT, new GaveUp(9, 1, WaitedFor.of(kind), 1_000, false))))
                .isEqualTo(effect);
    }

    @ParameterizedTest
    @CsvSource({
        "/2018-06-01/runtime/invocation/b-17/response, what it says of the event is lost",
        "/2018-06-01/runtime/init/error, the failure is not told to anybody",
        "/elsewhere, what it was meant to do does not happen"
    })
    @DisplayName("is what Lambda does not take")
    void isARefusal(String path, String lost) {
        assertThat(effect(transcript(called("POST", path, "{}"), refused(400))))
                .startsWith("Lambda refuses this request with 400: " + lost);
    }

    @Test
    @DisplayName("is what the clause says where an entry is wrong in itself")
    void isThatOfTheClause() {
        assertThat(Effect.of(new ClauseBroken("broken", transcript(EVENT, ENDED), List.of(ENDED))))
                .isEmpty();
        assertThat(effect(transcript(EVENT))).isEmpty();
    }

    @Test
    @DisplayName("is what the expectation knows of it")
    void isWhatIsKnown() {
        var broken = new ClauseBroken("broken", transcript(EVENT, ENDED), List.of());

        assertThat(Effect.of(broken.because("", "It burns."))).isEqualTo("It burns.");
    }

    private static String effect(Transcript seen) {
        return Effect.of(new ClauseBroken("broken", seen, List.of()));
    }
}
