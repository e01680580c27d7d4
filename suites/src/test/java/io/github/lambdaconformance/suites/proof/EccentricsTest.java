package io.github.lambdaconformance.suites.proof;

import static io.github.lambdaconformance.suites.proof.fault.Quirk.EXITS_AFTER_ERROR;
import static io.github.lambdaconformance.suites.proof.fault.Quirk.EXITS_AFTER_EVENT;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.judging.Judge;
import io.github.lambdaconformance.suites.preparation.Candidate;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No clause rejects a runtime that is only odd. Each clause meets one of these runtimes, or all ({@code -Dproof.whole}). */
@Execution(ExecutionMode.CONCURRENT)
@Order(2)
class EccentricsTest {

    /**
     * Not for a runtime that ends after events: a start of the JVM for each of their many events would show nothing that
     * the other clauses with several events do not show.
     */
    private static final Set<String> MANY_EVENTS = Set.of(
            "response-thousand-events",
            "life-no-descriptor-leak",
            "response-exactly-one-completion",
            "response-in-order",
            "response-posted-promptly",
            "next-redelivery-runs-once",
            "http-connections-observed",
            "http-connections-bounded",
            "life-static-state-lasts",
            "life-memory-stays-bounded",
            "life-threads-stay-bounded",
            "life-no-zombies",
            "life-quick-after-large-event",
            "life-figures");

    private static final Map<Set<Quirk>, Candidate> CANDIDATES = new ConcurrentHashMap<>();

    /** Clauses that take long come first, and of each kind those for the runtime that starts again after every event. */
    static Stream<Arguments> everyClauseForEveryRuntime() {
        return Stream.of(true, false)
                .flatMap(lengthy -> OddRuntimes.ALL.stream().flatMap(quirks -> trials(quirks, lengthy)));
    }

    private static Stream<Arguments> trials(Set<Quirk> quirks, boolean lengthy) {
        var candidate = CANDIDATES.computeIfAbsent(quirks, EccentricsTest::candidate);
        var departures = departures(quirks);
        return Catalogue.shared().clauses().stream()
                .filter(clause -> ProofSelection.selects(clause) && ProofSelection.takesLong(clause) == lengthy)
                .filter(clause -> ProofSelection.isItsTurn(clause.id(), OddRuntimes.ALL.indexOf(quirks))
                        && !departures.contains(clause.id()))
                .filter(clause -> !restartsOften(quirks) || !MANY_EVENTS.contains(clause.id()))
                .map(clause -> Arguments.of(clause.id(), quirks, clause, candidate));
    }

    private static Set<String> departures(Set<Quirk> quirks) {
        return quirks.stream().flatMap(quirk -> quirk.departsFrom().stream()).collect(toSet());
    }

    private static Candidate candidate(Set<Quirk> quirks) {
        return SubjectCandidates.with(quirks.stream().map(Quirk::name).toList());
    }

    @AfterAll
    static void endSharedEnvironments() {
        CANDIDATES.values().forEach(Candidate::close);
        CANDIDATES.forEach(EccentricsTest::brokeNothingElsewhere);
    }

    /** What holds for every exchange held in all that was seen. */
    private static void brokeNothingElsewhere(Set<Quirk> quirks, Candidate candidate) {
        assertThat(Catalogue.shared().clauses())
                .filteredOn(clause -> !departures(quirks).contains(clause.id()))
                .flatExtracting(clause -> candidate.watch().of(clause).stream()
                        .map(breach ->
                                breach.source().id() + ": " + breach.broken().getMessage())
                        .toList())
                .as("what breaks a rule for every exchange, of a runtime with %s", quirks)
                .isEmpty();
    }

    private static boolean restartsOften(Set<Quirk> quirks) {
        return quirks.contains(EXITS_AFTER_EVENT) || quirks.contains(EXITS_AFTER_ERROR);
    }

    @ParameterizedTest(name = "{0} {1}", autoCloseArguments = false)
    @MethodSource("everyClauseForEveryRuntime")
    void passes(String id, Set<Quirk> quirks, ClauseDefinition clause, Candidate candidate) {
        var trial = Judge.judge(clause, candidate);

        assertThat(trial.verdict())
                .as("%s for a runtime with %s%n%s", id, quirks, trial.transcript())
                .matches(each -> each.kind().fulfils() || !each.kind().applies(), "is no deviation");
    }

    @Test
    void everyQuirkIsSomebodys() {
        assertThat(OddRuntimes.ALL.stream().flatMap(Collection::stream)).containsExactlyInAnyOrder(Quirk.values());
    }
}
