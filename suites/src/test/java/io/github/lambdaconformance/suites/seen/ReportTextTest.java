package io.github.lambdaconformance.suites.seen;

import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectFailures;
import static io.github.lambdaconformance.suites.seen.SeenFixture.called;
import static io.github.lambdaconformance.suites.seen.SeenFixture.delivered;
import static io.github.lambdaconformance.suites.seen.SeenFixture.refused;
import static io.github.lambdaconformance.suites.seen.SeenFixture.transcript;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.environment.NotTestableHere;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.GaveUp;
import io.github.lambdaconformance.fixtures.lambda.transcript.WaitedFor;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReportTextTest {

    private static final Event EVENT = Events.echo("wanted");
    private static final String REPORT = "{\"errorType\":\"Boom\",\"errorMessage\":\"first line\\nsecond line\"}";

    @Test
    void aReportInThePlaceOfAResultIsQuoted() {
        assertThatThrownBy(() -> expect(transcript(delivered(EVENT), report())).answered(EVENT))
                .hasMessageContaining("must be answered, but it was reported as failed: Boom: first line")
                .isInstanceOfSatisfying(
                        ClauseBroken.class,
                        broken -> assertThat(broken.cause()).isEqualTo("it reports Boom: first line"));
        assertThat(EventOutcome.of(EVENT, transcript(delivered(EVENT), report())))
                .isEqualTo("reported as failed: Boom: first line");
    }

    /** What is refused is sent again and again, or never told. */
    @Test
    void theRefusalOfAReportComesBeforeItsNumber() {
        assertThatThrownBy(() -> expectFailures(transcript(report(), report(), refused(400)))
                        .reported(EVENT))
                .hasMessageMatching("(?s)its POST \\S+ was refused with 400 \\(no such path\\);"
                        + " the failure of event 'wanted' must be posted to its /error exactly once, but 2 posts.*");
    }

    @Test
    void whatIsRefusedIsNoReport() {
        assertThatThrownBy(
                        () -> expectFailures(transcript(report(), refused(400))).concluded(EVENT))
                .isInstanceOf(NotTestableHere.class)
                .hasMessageContaining("was refused with 400");
    }

    private static Called report() {
        return called("POST", "/2018-06-01/runtime/invocation/" + EVENT.requestId() + "/error", REPORT);
    }

    @Test
    void onlyAWaitToItsEndHasTakenItsTime() {
        var poll = WaitedFor.of(WaitedFor.Kind.FIRST_POLL);
        var repetitions = WaitedFor.of(WaitedFor.Kind.END_OF_REPETITIONS);

        assertThat(new GaveUp(0, 1, poll, 7_000, false).waited()).isEqualTo(Duration.ofSeconds(7));
        assertThat(new GaveUp(0, 1, repetitions, 7_000, false).waited()).isZero();
    }
}
