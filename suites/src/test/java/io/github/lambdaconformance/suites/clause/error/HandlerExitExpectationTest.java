package io.github.lambdaconformance.suites.clause.error;

import static io.github.lambdaconformance.suites.clause.error.ErrorExpectations.expectHandlerExit;
import static io.github.lambdaconformance.suites.seen.SeenFixture.called;
import static io.github.lambdaconformance.suites.seen.SeenFixture.transcript;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.environment.NotTestableHere;
import org.junit.jupiter.api.Test;

class HandlerExitExpectationTest {

    private static final String REPORT = "{\"errorType\":\"TypeError\",\"errorMessage\":\"kill is not a function\"}";

    @Test
    void aFunctionThatFailsInsteadOfKillingItselfIsNotTheRuntimesFault() {
        var event = Events.killed("kills itself", 9);
        var seen = transcript(called("POST", "/2018-06-01/runtime/invocation/" + event.requestId() + "/error", REPORT));

        assertThatThrownBy(() -> expectHandlerExit(seen).leavesNothingBehind(event))
                .isInstanceOf(NotTestableHere.class)
                .hasMessageContaining("does not kill its process, as its contract says, but fails: " + REPORT);
    }
}
