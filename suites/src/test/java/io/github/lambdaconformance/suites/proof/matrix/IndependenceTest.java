package io.github.lambdaconformance.suites.proof.matrix;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.judging.Judge;
import io.github.lambdaconformance.suites.preparation.Candidate;
import io.github.lambdaconformance.suites.proof.Mutant;
import io.github.lambdaconformance.suites.proof.ProofSelection;
import io.github.lambdaconformance.suites.proof.SubjectCandidates;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mutant makes no clauses fail but its own and those that {@code kill-matrix.md} lists as its neighbors. */
@Execution(ExecutionMode.CONCURRENT)
class IndependenceTest {

    private static final boolean WRITES = System.getProperty("proof.matrix", "").equals("write");
    private static final int SAMPLE = Integer.getInteger("proof.witnesses", 6);
    private static final String PLAINEST = "response-posted-to-its-id";

    private static final Map<String, Set<String>> FOUND = new ConcurrentHashMap<>();
    private static List<ClauseDefinition> witnesses = List.of();

    /**
     * What breaks everything can do nothing that is not listed; what is caught by the time it takes breaks others as well on a
     * machine that is busy enough.
     */
    static Stream<Mutant> mutants() {
        return WRITES
                ? Mutant.affordable()
                : Mutant.selected()
                        .filter(mutant -> ProofSelection.isItsTurn(mutant.name(), 0))
                        .filter(mutant -> !isTimed(mutant) && !listed(mutant).contains(KillMatrix.ALL));
    }

    /** Clauses that need no process of their own: hundreds of mutants can be shown to all of them. */
    @BeforeAll
    static void callWitnesses() {
        witnesses = WRITES
                ? foundWitnesses()
                : KillMatrixFile.read().witnesses().stream()
                        .map(Catalogue.shared()::clause)
                        .toList();
        System.out.printf(
                "Of %d witnesses, a mutant is shown to %s; -Dproof.witnesses=N shows it to more, -Dproof.whole all mutants.%n",
                witnesses.size(), WRITES ? "all" : String.valueOf(SAMPLE));
    }

    /** Those of {@code -Dproof} are looked at anew, the others are as they were. */
    private static List<ClauseDefinition> foundWitnesses() {
        var known = KillMatrixFile.read().witnesses();
        try (var plain = SubjectCandidates.with(List.of())) {
            return Catalogue.shared().clauses().stream()
                    .filter(clause -> !clause.slow() && !clause.timed() && !clause.fresh())
                    .filter(clause ->
                            ProofSelection.selects(clause) ? shares(clause, plain) : known.contains(clause.id()))
                    .toList();
        }
    }

    private static boolean shares(ClauseDefinition clause, Candidate plain) {
        return Judge.judge(clause, plain).environments() == 0;
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void breaksOnlyItsNeighborhood(Mutant mutant) {
        try (var candidate = SubjectCandidates.unhurried(List.of(mutant.name()))) {
            var broken = WRITES && !isNew(mutant) ? brokenAnew(mutant, candidate) : brokenBy(mutant, candidate);
            FOUND.put(mutant.name(), broken);
            if (!WRITES) {
                assertThat(broken)
                        .as("what kill-matrix.md does not say that a runtime breaks which %s", mutant.description())
                        .filteredOn(clause -> !listed(mutant).contains(clause))
                        .filteredOn(clause -> breaksAgain(mutant, clause))
                        .isEmpty();
            }
        }
    }

    /** Some mutants race with Lambda; what they break by chance once is no neighbor. */
    private static boolean breaksAgain(Mutant mutant, String clause) {
        if (clause.equals(KillMatrix.ALL)) {
            return true;
        }
        try (var fresh = SubjectCandidates.unhurried(List.of(mutant.name()))) {
            return Judge.judge(Catalogue.shared().clause(clause), fresh).deviates();
        }
    }

    private static Set<String> listed(Mutant mutant) {
        return KillMatrixFile.read().neighbors(mutant);
    }

    private static boolean isTimed(Mutant mutant) {
        return Catalogue.shared().clause(mutant.clause()).timed();
    }

    private static boolean isNew(Mutant mutant) {
        return ProofSelection.selects(Catalogue.shared().clause(mutant.clause()));
    }

    /** What is known of a mutant stays, but for the witnesses of {@code -Dproof}. */
    private static Set<String> brokenAnew(Mutant mutant, Candidate candidate) {
        var known = listed(mutant);
        if (known.contains(KillMatrix.ALL)) {
            return known;
        }
        var anew = witnesses.stream().filter(ProofSelection::selects).toList();
        var broken = new TreeSet<>(known);
        anew.forEach(clause -> broken.remove(clause.id()));
        anew.stream()
                .filter(clause -> Judge.judge(clause, candidate).deviates())
                .forEach(clause -> broken.add(clause.id()));
        return broken;
    }

    private static Set<String> brokenBy(Mutant mutant, Candidate candidate) {
        var plainest = Catalogue.shared().clause(PLAINEST);
        if (!mutant.clause().equals(PLAINEST)
                && Judge.judge(plainest, candidate).deviates()) {
            return Set.of(KillMatrix.ALL);
        }
        var broken = witnesses(mutant)
                .filter(clause -> !clause.id().equals(mutant.clause()))
                .filter(clause -> Judge.judge(clause, candidate).deviates())
                .map(ClauseDefinition::id)
                .limit(KillMatrix.MOST_NEIGHBORS + 1)
                .collect(toCollection(TreeSet::new));
        return broken.size() > KillMatrix.MOST_NEIGHBORS ? Set.of(KillMatrix.ALL) : broken;
    }

    /** All of them, or always the same few of them. */
    private static Stream<ClauseDefinition> witnesses(Mutant mutant) {
        return WRITES ? witnesses.stream() : sample(mutant.name().hashCode());
    }

    /** Without those that are judged by all that was seen: what they say of a mutant hangs on who was asked before. */
    private static Stream<ClauseDefinition> sample(int seed) {
        return Stream.iterate(Math.floorMod(seed, witnesses.size()), at -> (at + 31) % witnesses.size())
                .limit(Math.min(SAMPLE, witnesses.size()))
                .map(witnesses::get)
                .filter(clause -> !clause.always());
    }

    @AfterAll
    static void write() {
        if (WRITES) {
            var ids = witnesses.stream().map(ClauseDefinition::id).toList();
            KillMatrixFile.write(KillMatrixFile.read().witnessed(ids, FOUND));
        }
    }
}
