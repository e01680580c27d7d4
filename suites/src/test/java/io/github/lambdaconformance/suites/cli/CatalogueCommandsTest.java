package io.github.lambdaconformance.suites.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.suites.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class CatalogueCommandsTest {

    @Test
    void listNamesEveryClauseAndCountsThem() {
        var run = CommandLineRun.of("list");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(Catalogue.shared().clauses().size() + " clauses");
        Catalogue.shared().clauses().forEach(clause -> assertThat(run.out()).contains(clause.id()));
    }

    @Test
    void listTakesAPattern() {
        var run = CommandLineRun.of("list", "stream-*");

        assertThat(run.out()).contains("stream-is-chunked").doesNotContain("next-polls-again");
    }

    @Test
    void explainTellsRequirementConsequenceAndScar() {
        var run = CommandLineRun.of("explain", "trace-verbatim");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("TRACE-04", "MUST", "Tracing breaks", "bash layer");
        assertThat(run.out())
                .contains("TraceClauses", "lambda.plays(", "a runtime that cuts the trace id at its first colon");
    }

    @Test
    void schemaIsJsonSchema() {
        assertThat(CommandLineRun.of("schema").out()).contains("\"$schema\"", "handlers");
    }

    @Test
    void reportWithoutResultsSaysWhatItNeeds() {
        var run = CommandLineRun.of("report", "src");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("results.jsonl");
    }
}
