package io.github.lambdaconformance.suites.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import org.junit.jupiter.api.Test;

class BlindTest {

    @Test
    void aControlThatContradictsItsOwnerIsTheSuitesFault() {
        var verdict = Blind.contradiction(Instrument.CLIENT_CONTEXT).verdict();

        assertThat(verdict.kind()).isEqualTo(VerdictKind.HARNESS_ERROR);
        assertThat(verdict.message())
                .contains("handlers do not see the client context, but context-client-context is met");
    }
}
