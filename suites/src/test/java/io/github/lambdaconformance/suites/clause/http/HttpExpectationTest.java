package io.github.lambdaconformance.suites.clause.http;

import static io.github.lambdaconformance.suites.seen.SeenFixture.calledWith;
import static io.github.lambdaconformance.suites.seen.SeenFixture.startedAt;
import static io.github.lambdaconformance.suites.seen.SeenFixture.transcript;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lambdaconformance.fixtures.wire.request.Field;
import org.junit.jupiter.api.Test;

class HttpExpectationTest {

    @Test
    void theHostIsTheGivenAddress() {
        assertThatCode(() -> names("127.0.0.1:9001", "127.0.0.1:9001")).doesNotThrowAnyException();
        assertThatThrownBy(() -> names("127.0.0.1:9001", "localhost:9001"))
                .hasMessageContaining("exactly one Host header");
    }

    /** Net::HTTP of Ruby 3.1 leaves the brackets out. */
    @Test
    void howAnIpv6AddressIsWrittenThereLambdaNeverLearns() {
        assertThatCode(() -> names("[::1]:9001", "::1:9001")).doesNotThrowAnyException();
    }

    private static void names(String address, String host) {
        var seen = transcript(startedAt(address), calledWith(new Field("Host", host, "Host: " + host)));
        new HttpExpectation(seen).hostIsTheGivenAddress();
    }
}
