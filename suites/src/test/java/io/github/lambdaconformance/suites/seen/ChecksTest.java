package io.github.lambdaconformance.suites.seen;

import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.SeenFixture.delivered;
import static io.github.lambdaconformance.suites.seen.SeenFixture.transcript;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The checks of a clause")
class ChecksTest {

    private static final Event ONE = Events.echo("one");
    private static final Event TWO = Events.echo("two");
    private static final Transcript SEEN = transcript(delivered(ONE), delivered(TWO));

    @Test
    @DisplayName("are all made, and the first that fails is the headline")
    void areAllMade() {
        assertThatExceptionOfType(ClauseBroken.class)
                .isThrownBy(() -> Checks.all(() -> expect(SEEN).echoed(ONE).completedOnce(List.of(TWO))))
                .satisfies(broken -> assertThat(broken.reason().lines())
                        .containsExactly(
                                "event 'one' must be answered, but no /response came",
                                "also: event 'two' must be completed, but nothing was posted for it"));
    }

    @Test
    @DisplayName("are told up to a number")
    void areCounted() {
        var events = Events.many(10, i -> Events.echo("event " + i));
        var seen = Transcript.of(
                List.copyOf(events.stream().map(SeenFixture::delivered).toList()));

        assertThatExceptionOfType(ClauseBroken.class)
                .isThrownBy(() -> Checks.all(() -> expect(seen).answered(events)))
                .satisfies(broken ->
                        assertThat(broken.reason().lines()).hasSize(7).last().isEqualTo("and 4 more like these"));
    }

    @Test
    @DisplayName("that find nothing to judge after one has failed take nothing back")
    void doNotExcuse() {
        assertThatThrownBy(() -> Checks.all(() -> {
                    expect(SEEN).echoed(ONE);
                    throw new DoesNotApply("there is nothing to see");
                }))
                .isInstanceOf(ClauseBroken.class);
        assertThatThrownBy(() -> Checks.all(() -> {
                    throw new DoesNotApply("there is nothing to see");
                }))
                .isInstanceOf(DoesNotApply.class);
    }

    @Test
    @DisplayName("end with the first that fails where nobody collects them")
    void areNotCollectedElsewhere() {
        assertThatThrownBy(() -> expect(SEEN).echoed(ONE).echoed(TWO))
                .isInstanceOf(ClauseBroken.class)
                .hasMessageStartingWith("event 'one' must be answered, but no /response came\n");
    }
}
