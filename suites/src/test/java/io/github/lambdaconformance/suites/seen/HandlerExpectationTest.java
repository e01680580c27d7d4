package io.github.lambdaconformance.suites.seen;

import static io.github.lambdaconformance.suites.seen.Expectations.expectHandler;
import static io.github.lambdaconformance.suites.seen.SeenFixture.called;
import static io.github.lambdaconformance.suites.seen.SeenFixture.transcript;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lambdaconformance.fixtures.events.Events;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandlerExpectationTest {

    /** A runtime may send anything; what comes of it is told in words, with no number or name of ours. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"remainingMs\":null}    | saw null",
                "{}                        | saw none",
                "[]                        | saw none",
                "{\"remainingMs\":\"soon\"} | saw \"soon\"",
                "{\"remainingMs\":{}}      | saw {}",
                "{\"remainingMs\":-3}      | saw -3"
            })
    void aTimeThatIsNoneIsToldInWords(String result, String told) {
        var event = Events.context("who");
        var seen =
                transcript(called("POST", "/2018-06-01/runtime/invocation/" + event.requestId() + "/response", result));

        assertThatThrownBy(() -> expectHandler(seen, event).hasLeft(Duration.ofSeconds(1), Duration.ofSeconds(2)))
                .isInstanceOf(ClauseBroken.class)
                .hasMessageContaining("between 1000 and 2000 ms, but the handler " + told + "\n");
    }
}
