package io.github.lambdaconformance.suites.proof;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.judging.Judge;
import io.github.lambdaconformance.suites.judging.Trial;
import io.github.lambdaconformance.suites.preparation.Candidate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No clause works on one program only: every one is shown to a second program, and one of each chapter to it broken. */
@Execution(ExecutionMode.CONCURRENT)
class SecondSubjectTest {

    /** Made only once it is known that it can be. */
    private static final class Shared {

        static final SecondSubject PROGRAM = SecondSubject.prepared();
        static final Candidate SOUND = PROGRAM.sound();
    }

    @BeforeAll
    static void needsPython() {
        SecondSubject.require();
    }

    @AfterAll
    static void endSharedEnvironments() {
        Shared.SOUND.close();
    }

    /** Clauses that take long come first. */
    static Stream<Arguments> clauses() {
        return Catalogue.shared().clauses().stream()
                .filter(ProofSelection::selects)
                .sorted(Comparator.comparing(ProofSelection::takesLong).reversed())
                .map(clause -> Arguments.of(clause.id(), clause));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clauses")
    void passesWhenSound(String id, ClauseDefinition clause) {
        var trial = Judge.judge(clause, Shared.SOUND);

        assertThat(trial.verdict())
                .as("%s for the second program%n%s", id, trial.transcript())
                .matches(each -> each.kind().fulfils() || !each.kind().applies(), "is no deviation");
    }

    static Stream<SecondSubject.Fault> faults() {
        return Shared.PROGRAM.faults().stream().filter(fault -> ProofSelection.selects(clause(fault)));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("faults")
    void isCaughtWhenBroken(SecondSubject.Fault fault) {
        var trial = judge(fault);

        assertThat(trial.verdict())
                .as("%s for the second program with %s%n%s", fault.clause(), fault, trial.transcript())
                .matches(each -> each.kind().deviates(), "is a deviation");
    }

    private static Trial judge(SecondSubject.Fault fault) {
        try (var candidate = Shared.PROGRAM.with(fault)) {
            return Judge.judge(Untimed.of(clause(fault)), candidate);
        }
    }

    @Test
    void isBrokenInEachChapter() {
        var broken = Shared.PROGRAM.faults().stream()
                .map(fault -> clause(fault).info().chapter())
                .collect(toSet());

        assertThat(broken)
                .containsAll(Catalogue.shared().clauses().stream()
                        .map(clause -> clause.info().chapter())
                        .toList());
    }

    private static ClauseDefinition clause(SecondSubject.Fault fault) {
        return Catalogue.shared().clause(fault.clause());
    }
}
