package io.github.lambdaconformance.suites.hostile;

import io.github.lambdaconformance.reports.verdict.Verdict;
import io.github.lambdaconformance.suites.catalogue.Catalogue;
import io.github.lambdaconformance.suites.catalogue.ClauseDefinition;
import io.github.lambdaconformance.suites.judging.Verdicts;
import io.github.lambdaconformance.vocabulary.VerdictKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * All hostile programs judged side by side, and a sound neighbor beside them again and again.
 *
 * @param outcomes what came of each program
 * @param neighbor the verdicts on the neighbor: first alone, and then while the others were judged
 */
record Attack(Map<String, Outcome> outcomes, List<Map<String, VerdictKind>> neighbor) {

    private static final int AT_ONCE = 32;

    /** What never comes is not waited for long. */
    private static final double IMPATIENT = 0.25;

    private static final double PATIENT = 6;
    private static final List<String> OF_HOSTILE = List.of("response-posted-to-its-id", "life-process-serves-many");
    private static final List<String> OF_NEIGHBOR =
            List.of("init-first-request-is-next", "next-exact-path", "next-polls-again", "response-posted-to-its-id");

    /** What came of one program, and how long it took. */
    record Outcome(Map<String, Verdict> verdicts, Duration took) {}

    static Attack by(HostilePrograms programs) throws IOException {
        var names = programs.all().keySet();
        var neighbor = new ArrayList<>(List.of(neighbor(programs)));
        var judges = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var running = new LinkedHashMap<String, CompletableFuture<Outcome>>();
            names.forEach(name -> running.put(name, begun(programs, name, judges)));
            while (!running.values().stream().allMatch(CompletableFuture::isDone)) {
                neighbor.add(neighbor(programs));
            }
            return new Attack(ended(running), neighbor);
        } finally {
            judges.shutdown();
        }
    }

    /** The verdict on one clause for one program that nobody disturbs. */
    static VerdictKind alone(HostilePrograms programs, String name, String clause) {
        return outcome(programs, name, 1, List.of(clause))
                .verdicts()
                .getOrDefault(clause, Verdict.MET)
                .kind();
    }

    private static Map<String, Outcome> ended(Map<String, CompletableFuture<Outcome>> running) {
        var outcomes = new LinkedHashMap<String, Outcome>();
        running.forEach((name, outcome) -> outcomes.put(name, outcome.join()));
        return outcomes;
    }

    private static CompletableFuture<Outcome> begun(HostilePrograms programs, String name, ExecutorService judges) {
        return CompletableFuture.supplyAsync(() -> outcome(programs, name, IMPATIENT, OF_HOSTILE), judges);
    }

    private static Map<String, VerdictKind> neighbor(HostilePrograms programs) {
        var kinds = new LinkedHashMap<String, VerdictKind>();
        outcome(programs, "sound", PATIENT, OF_NEIGHBOR)
                .verdicts()
                .forEach((clause, verdict) -> kinds.put(clause, verdict.kind()));
        return kinds;
    }

    private static Outcome outcome(HostilePrograms programs, String name, double patience, List<String> clauses) {
        long began = System.nanoTime();
        try (var candidate = programs.candidate(name, patience)) {
            var verdicts = new Verdicts(List.of(), (any, step) -> {});
            var found = new LinkedHashMap<String, Verdict>();
            clauses.stream()
                    .map(Attack::clause)
                    .forEach(clause -> found.put(
                            clause.id(), verdicts.of(clause, candidate).verdict()));
            return new Outcome(found, Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClauseDefinition clause(String id) {
        return Catalogue.shared().clause(id);
    }
}
