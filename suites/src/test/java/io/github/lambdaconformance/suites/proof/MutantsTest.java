package io.github.lambdaconformance.suites.proof;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.suites.bench.Catalogue;
import io.github.lambdaconformance.suites.bench.ClauseDefinition;
import io.github.lambdaconformance.suites.bench.Judge;
import io.github.lambdaconformance.suites.proof.subject.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every clause catches the runtime that is broken in just its point, for the stated reason. */
@Execution(ExecutionMode.CONCURRENT)
class MutantsTest {

    /** For each fault a part of what the clause must say of it: "it failed" alone would prove nothing. */
    private static final Properties REASONS = reasons();

    @ParameterizedTest
    @EnumSource(Fault.class)
    void isCaughtForTheStatedReason(Fault fault) {
        var clause = Catalogue.shared().clause(fault.clause());

        var verdict =
                Judge.judge(clause, SubjectCandidates.with(List.of(fault))).verdict();

        assertThat(verdict)
                .as("a runtime that %s", fault.description())
                .isInstanceOfAny(Verdict.Violated.class, Verdict.Discouraged.class);
        assertThat(verdict.message())
                .contains(REASONS.getProperty(fault.name(), "(no reason stated for " + fault + ")"));
    }

    @Test
    void everyClauseKillsSomething() {
        var killed = Stream.of(Fault.values()).map(Fault::clause).collect(toSet());

        assertThat(Catalogue.shared().clauses())
                .extracting(ClauseDefinition::id)
                .allMatch(killed::contains);
    }

    private static Properties reasons() {
        var reasons = new Properties();
        try (var in = MutantsTest.class.getResourceAsStream("/reasons.properties")) {
            reasons.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reasons;
    }
}
