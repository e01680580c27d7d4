package io.github.lambdaconformance.reports.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.Samples;
import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class ResultsTest {

    /** Clauses are judged side by side and end in any order; two runs with the same verdicts give the same pages. */
    @Test
    void judgementsStandInTheOrderOfTheHeader() {
        var inOrder = Samples.results();
        var ended = new ArrayList<>(inOrder.judgements());
        Collections.reverse(ended);

        var results = new Results(inOrder.header(), ended, inOrder.footer());

        assertThat(results.judgements()).isEqualTo(inOrder.judgements());
        assertThat(results.judgements())
                .extracting(Judgement::runtime)
                .startsWith(inOrder.header().runtimes().get(0).name());
    }
}
