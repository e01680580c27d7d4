package io.github.lambdaconformance.suites.clause.init;

import static io.github.lambdaconformance.suites.clause.init.InitExpectations.expectInitErrors;
import static io.github.lambdaconformance.suites.seen.SeenFixture.called;
import static io.github.lambdaconformance.suites.seen.SeenFixture.delivered;
import static io.github.lambdaconformance.suites.seen.SeenFixture.transcript;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Answered;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import java.util.List;
import org.junit.jupiter.api.Test;

class InitErrorExpectationTest {

    @Test
    void afterAnEventNothingIsAFailedInitialization() {
        assertThatThrownBy(() -> reportsAfter(delivered(Events.echo("first"))))
                .hasMessageContaining("after the first event was handed out");
    }

    /** AWS's client 3 for Node.js does so: all that it has seen is a poll without an answer. */
    @Test
    void anEventThatWasCutOffOnItsWayIsNone() {
        assertThatCode(() -> reportsAfter(delivered(Events.echo("cut off"), List.of("cut after 10 bytes"))))
                .doesNotThrowAnyException();
    }

    private static void reportsAfter(Answered delivery) {
        var call = called("POST", "/2018-06-01/runtime/init/error", "{}");
        var report = new Called(delivery.at() + 1, call.start(), call.route(), call.request());
        expectInitErrors(transcript(delivery, report)).noneAfterTheFirstEvent();
    }
}
