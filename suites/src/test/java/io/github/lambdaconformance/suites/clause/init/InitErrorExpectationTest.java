package io.github.lambdaconformance.suites.clause.init;

import static io.github.lambdaconformance.suites.clause.init.InitExpectations.expectInitErrors;
import static io.github.lambdaconformance.suites.seen.SeenFixture.called;
import static io.github.lambdaconformance.suites.seen.SeenFixture.delivered;
import static io.github.lambdaconformance.suites.seen.SeenFixture.transcript;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Closed;
import io.github.lambdaconformance.fixtures.wire.Closing;
import org.junit.jupiter.api.Test;

class InitErrorExpectationTest {

    @Test
    void afterAnEventNothingIsAFailedInitialization() {
        assertThatThrownBy(() -> reportsWhenTheConnectionEnded(Closing.BY_PEER))
                .hasMessageContaining("after the first event was handed out");
    }

    /** AWS's client 3 for Node.js does so: all that it has seen is a poll without an answer. */
    @Test
    void anEventThatWasCutOffOnItsWayIsNone() {
        assertThatCode(() -> reportsWhenTheConnectionEnded(Closing.BY_US)).doesNotThrowAnyException();
        assertThatCode(() -> reportsWhenTheConnectionEnded(Closing.RESET_BY_US)).doesNotThrowAnyException();
    }

    private static void reportsWhenTheConnectionEnded(Closing how) {
        var event = delivered(Events.echo("first"));
        var end = new Closed(event.at() + 1, event.start(), event.connection(), how);
        var call = called("POST", "/2018-06-01/runtime/init/error", "{}");
        var report = new Called(end.at() + 1, call.start(), call.route(), call.request());
        expectInitErrors(transcript(event, end, report)).noneAfterTheFirstEvent();
    }
}
