package io.github.lambdaconformance.suites.proof;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.judging.Judge;
import io.github.lambdaconformance.suites.preparation.Candidate;
import io.github.lambdaconformance.suites.proof.subject.fault.Fault;
import io.github.lambdaconformance.suites.proof.subject.fault.Faults;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mutant makes no clauses fail but its own and those that {@code kill-matrix.md} lists as its neighbors. */
@Execution(ExecutionMode.CONCURRENT)
class IndependenceTest {

    private static final boolean WRITES = System.getProperty("proof.matrix", "").equals("write");
    private static final int SAMPLE = 6;
    private static final String PLAINEST = "response-posted-to-its-id";

    private static final Map<String, Set<String>> FOUND = new ConcurrentHashMap<>();
    private static List<ClauseDefinition> witnesses = List.of();

    static Stream<Fault> faults() {
        return Faults.all().stream()
                .filter(fault -> ProofSelection.selects(Catalogue.shared().clause(fault.clause())));
    }

    /** Clauses that need no process of their own: hundreds of mutants can be shown to all of them. */
    @BeforeAll
    static void findWitnesses() {
        try (var plain = SubjectCandidates.with(List.of())) {
            witnesses = Catalogue.shared().clauses().stream()
                    .filter(clause -> !clause.slow() && !clause.timed() && !clause.fresh())
                    .filter(clause -> Judge.judge(clause, plain).environments() == 0)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void breaksOnlyItsNeighborhood(Fault fault) {
        try (var mutant = SubjectCandidates.with(List.of(fault.name()))) {
            var broken = brokenBy(fault, mutant);
            FOUND.put(fault.name(), broken);
            if (!WRITES && !listed(fault).contains(KillMatrix.ALL)) {
                assertThat(listed(fault))
                        .as("what kill-matrix.md says that a runtime breaks which %s", fault.description())
                        .containsAll(broken);
            }
        }
    }

    private static Set<String> listed(Fault fault) {
        return KillMatrix.neighbors().getOrDefault(fault.name(), Set.of());
    }

    private static Set<String> brokenBy(Fault fault, Candidate mutant) {
        var plainest = Catalogue.shared().clause(PLAINEST);
        if (!fault.clause().equals(PLAINEST) && Judge.judge(plainest, mutant).deviates()) {
            return Set.of(KillMatrix.ALL);
        }
        var broken = witnesses(fault)
                .filter(clause -> !clause.id().equals(fault.clause()))
                .filter(clause -> Judge.judge(clause, mutant).deviates())
                .map(ClauseDefinition::id)
                .limit(KillMatrix.MOST_NEIGHBORS + 1)
                .collect(toCollection(TreeSet::new));
        return broken.size() > KillMatrix.MOST_NEIGHBORS ? Set.of(KillMatrix.ALL) : broken;
    }

    /** All of them, or always the same few of them. */
    private static Stream<ClauseDefinition> witnesses(Fault fault) {
        return WRITES ? witnesses.stream() : sample(fault.name().hashCode());
    }

    private static Stream<ClauseDefinition> sample(int seed) {
        return Stream.iterate(Math.floorMod(seed, witnesses.size()), at -> (at + 31) % witnesses.size())
                .limit(SAMPLE)
                .map(witnesses::get);
    }

    @AfterAll
    static void write() {
        if (WRITES) {
            KillMatrix.write(FOUND, witnesses.size());
        }
    }

    @Test
    void noNeighborhoodIsLarge() {
        assertThat(KillMatrix.neighbors())
                .allSatisfy((mutant, others) ->
                        assertThat(others).as(mutant).hasSizeLessThanOrEqualTo(KillMatrix.MOST_NEIGHBORS));
    }

    @Test
    void theMatrixIsThatOfThisVersion() {
        assertThat(KillMatrix.kills()).isEqualTo(KillMatrix.killsOfThisVersion());
    }
}
