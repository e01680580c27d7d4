package io.github.lambdaconformance.suites.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescriptorsTest {

    @Test
    void whatMostMachinesAllowIsEnough() {
        assertThat(Descriptors.tooFew(16, 1024)).isEmpty();
    }

    @Test
    void saysHowManyWouldBePossible() {
        assertThat(Descriptors.tooFew(16, 200).orElseThrow()).contains("200", "352", "ulimit -n", "--parallel 6");
        assertThat(Descriptors.tooFew(6, 200)).isEmpty();
    }

    @Test
    void whereNotEvenOneIsPossibleThereAreJustMoreNeeded() {
        assertThat(Descriptors.tooFew(1, 64).orElseThrow())
                .contains("ulimit -n")
                .doesNotContain("--parallel");
    }
}
