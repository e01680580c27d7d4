package io.github.lambdaconformance.suites.preparation;

import java.util.List;
import java.util.stream.Stream;

/** Runtimes after they were looked for, built and started once: those that can be judged, and those that cannot. */
public record Prepared(List<Candidate> candidates, List<UnavailableRuntime> problems) {

    static final Prepared NOTHING = new Prepared(List.of(), List.of());

    static Prepared as(Candidate candidate) {
        return new Prepared(List.of(candidate), List.of());
    }

    static Prepared not(UnavailableRuntime runtime) {
        return new Prepared(List.of(), List.of(runtime));
    }

    Prepared and(Prepared more) {
        return new Prepared(
                Stream.concat(candidates.stream(), more.candidates.stream()).toList(),
                Stream.concat(problems.stream(), more.problems.stream()).toList());
    }

    /** Those that made their first steps; the others are among the problems. */
    public Prepared walking() {
        return candidates.stream()
                .map(candidate -> candidate.stumble().isPresent() ? not(stumbling(candidate)) : as(candidate))
                .reduce(new Prepared(List.of(), problems), Prepared::and);
    }

    private static UnavailableRuntime stumbling(Candidate candidate) {
        candidate.close();
        return new UnavailableRuntime(
                candidate.name(), "does not make its first steps, which `judge` tells more of; mend that first", true);
    }

    /** The problems that fail the run. */
    public List<UnavailableRuntime> failures() {
        return problems.stream().filter(UnavailableRuntime::fails).toList();
    }
}
