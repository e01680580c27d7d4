package io.github.lambdaconformance.suites.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.page.comparison.Conformance;
import io.github.lambdaconformance.reports.verdict.ClauseInfo;
import io.github.lambdaconformance.reports.verdict.Header;
import io.github.lambdaconformance.reports.verdict.Judgement;
import io.github.lambdaconformance.reports.verdict.Results;
import io.github.lambdaconformance.reports.verdict.RuntimeInfo;
import io.github.lambdaconformance.reports.verdict.Verdict;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The comparison tells capabilities by clauses that it knows by their ids only. */
class CapabilitiesTest {

    private static final RuntimeInfo RUNTIME = new RuntimeInfo("mine", "mine", "custom", "C", "", "", "");

    @Test
    void noCapabilityIsUnknownWhenEveryClauseWasJudged() {
        var clauses = Catalogue.shared().clauses().stream()
                .map(ClauseDefinition::info)
                .toList();
        var header = new Header("1", Instant.EPOCH, List.of(RUNTIME), clauses, List.of(), "here", "", true);
        var judgements = clauses.stream().map(CapabilitiesTest::met).toList();

        var table = new Conformance(new Results(header, judgements, null)).capabilities();

        assertThat(table.rows()).isNotEmpty().allSatisfy(row -> assertThat(row).doesNotContain("?"));
    }

    private static Judgement met(ClauseInfo clause) {
        return new Judgement(RUNTIME.name(), clause, Verdict.of("met", ""), null, "", "", 1, "", "");
    }
}
