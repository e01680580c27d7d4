package io.github.lambdaconformance.suites.proof;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.judging.Judge;
import io.github.lambdaconformance.suites.judging.Trial;
import io.github.lambdaconformance.suites.proof.subject.fault.Fault;
import io.github.lambdaconformance.suites.proof.subject.fault.Faults;
import io.github.lambdaconformance.vocabulary.Level;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every clause catches the runtime that is broken in just its point, for the stated reason. */
@Execution(ExecutionMode.CONCURRENT)
class MutantsTest {

    static Stream<Fault> faults() {
        return Faults.all().stream()
                .filter(fault -> ProofSelection.selects(Catalogue.shared().clause(fault.clause())));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isCaughtForTheStatedReason(Fault fault) {
        var clause = Catalogue.shared().clause(fault.clause());

        var trial = judge(clause, fault);
        var verdict = trial.verdict();

        assertThat(verdict)
                .as("a runtime that %s%n%s", fault.description(), trial.transcript())
                .matches(each -> each.kind().deviates(), "is a deviation");
        assertThat(verdict.message()).contains(Reasons.of(fault));
    }

    private static Trial judge(ClauseDefinition clause, Fault fault) {
        try (var candidate = SubjectCandidates.with(List.of(fault.name()))) {
            return Judge.judge(clause, candidate);
        }
    }

    /** A clause that may be kept or not has nothing to catch. */
    @Test
    void everyMustAndShouldKillsSomething() {
        var killed = Faults.all().stream().map(Fault::clause).collect(toSet());

        assertThat(Catalogue.shared().clauses())
                .filteredOn(clause -> clause.info().level() != Level.MAY)
                .extracting(ClauseDefinition::id)
                .allMatch(killed::contains);
    }
}
