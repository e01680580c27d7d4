package io.github.lambdaconformance.suites.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.fixtures.lambda.environment.Deployment;
import io.github.lambdaconformance.fixtures.lambda.environment.Scratch;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.play.Patience;
import io.github.lambdaconformance.fixtures.runtime.manifest.ManifestReader;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.firststeps.FirstStep;
import io.github.lambdaconformance.suites.firststeps.Stumble;
import io.github.lambdaconformance.suites.preparation.Baseline;
import io.github.lambdaconformance.suites.preparation.Candidate;
import io.github.lambdaconformance.suites.preparation.FirstStart;
import io.github.lambdaconformance.suites.schedule.Admission;
import io.github.lambdaconformance.vocabulary.Basis;
import io.github.lambdaconformance.vocabulary.Level;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fails in the suite itself says where it did, and costs one verdict. */
class VerdictsTest {

    private static final String NAMED = "the suite failed while it judged %s for mine: java.lang.";

    @TempDir
    Path temp = Path.of("");

    @Test
    void aClauseThatThrowsCostsItsVerdictOnly() throws Exception {
        try (var mine = candidate(FirstStart.NONE)) {
            var verdicts = new Verdicts(List.of(mine), (candidate, step) -> {});

            isFailure(verdicts.of(clause("throwsException"), mine), "data-throws-exception", "our own bug");
            isFailure(verdicts.of(clause("throwsError"), mine), "data-throws-error", "StackOverflowError");
            assertThat(verdicts.of(clause("isMet"), mine).verdict().kind()).isEqualTo(VerdictKind.MET);
        }
    }

    /** Around the clause, too: here it is the terminal that cannot be told. */
    @Test
    void whatFailsAroundAClauseIsItsVerdict() throws Exception {
        var stumble = new Stumble(FirstStep.POLLS, "it ended", List.of());
        var start = new FirstStart(Duration.ZERO, Duration.ZERO, false, Optional.of(stumble));
        try (var mine = candidate(start)) {
            var verdicts = new Verdicts(List.of(mine), (candidate, step) -> {
                throw new IllegalStateException("no terminal");
            });

            isFailure(verdicts.of(clause("isMet"), mine), "data-is-met", "no terminal");
        }
    }

    private static void isFailure(Trial trial, String clause, String reason) {
        assertThat(trial.verdict().kind()).isEqualTo(VerdictKind.HARNESS_ERROR);
        assertThat(trial.verdict().message())
                .startsWith(NAMED.formatted(clause))
                .contains(reason);
    }

    private Candidate candidate(FirstStart start) throws IOException {
        var home = Files.createDirectories(temp.resolve("mine"));
        Files.writeString(
                home.resolve("runtime.yaml"),
                "name: mine\nstart: { command: [sh, -c, 'exit 7'] }\nhandlers: { main: a }\n");
        var admission = new Admission();
        return new Candidate(
                new Deployment(ManifestReader.all(home).get(0), home),
                Baseline.NONE,
                Patience.ofFactor(1),
                new Scratch(temp.resolve("environments"), admission.starts()),
                admission,
                start);
    }

    private static ClauseDefinition clause(String method) throws NoSuchMethodException {
        return ClauseDefinition.of(BrokenClauses.class.getDeclaredMethod(method, Lambda.class));
    }

    /** Clauses with bugs of their own. */
    static final class BrokenClauses {

        @Clause(
                id = "data-throws-exception",
                row = "DATA-01",
                level = Level.MUST,
                basis = Basis.DOCUMENTED,
                link = "https://example.org",
                says = "",
                consequence = "")
        void throwsException(Lambda lambda) {
            throw new IllegalStateException(
                    "our own bug, with " + lambda.plays().entries());
        }

        @Clause(
                id = "data-throws-error",
                row = "DATA-01",
                level = Level.MUST,
                basis = Basis.DOCUMENTED,
                link = "https://example.org",
                says = "",
                consequence = "")
        void throwsError(Lambda lambda) {
            throw new StackOverflowError("with " + lambda.plays().entries());
        }

        @Clause(
                id = "data-is-met",
                row = "DATA-01",
                level = Level.MUST,
                basis = Basis.DOCUMENTED,
                link = "https://example.org",
                says = "",
                consequence = "")
        void isMet(Lambda lambda) {
            assertThat(lambda).isNotNull();
        }
    }
}
