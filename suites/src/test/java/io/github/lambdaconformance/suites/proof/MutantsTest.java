package io.github.lambdaconformance.suites.proof;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.judging.Judge;
import io.github.lambdaconformance.suites.judging.Trial;
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

    static Stream<Mutant> mutants() {
        return Mutant.selected();
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void isCaughtForTheStatedReason(Mutant mutant) {
        var clause = Catalogue.shared().clause(mutant.clause());

        var trial = judge(clause, mutant);
        var verdict = trial.verdict();

        assertThat(verdict)
                .as("a runtime that %s%n%s", mutant.description(), trial.transcript())
                .matches(each -> each.kind().deviates(), "is a deviation");
        assertThat(verdict.message()).as(trial.transcript()).contains(mutant.reason());
    }

    private static Trial judge(ClauseDefinition clause, Mutant mutant) {
        try (var candidate = SubjectCandidates.with(List.of(mutant.name()))) {
            if (!mutant.during().isEmpty()) {
                Judge.judge(Catalogue.shared().clause(mutant.during()), candidate);
            }
            return Judge.judge(Untimed.of(clause), candidate);
        }
    }

    /** A clause that may be kept or not has nothing to catch. */
    @Test
    void everyMustAndShouldKillsSomething() {
        var killed = Mutant.all().stream().map(Mutant::clause).collect(toSet());

        assertThat(Catalogue.shared().clauses())
                .filteredOn(clause -> clause.info().level() != Level.MAY)
                .extracting(ClauseDefinition::id)
                .allMatch(killed::contains);
    }
}
