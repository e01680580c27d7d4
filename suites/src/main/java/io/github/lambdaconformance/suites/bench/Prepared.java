package io.github.lambdaconformance.suites.bench;

import java.util.List;

/** The runtimes of one run after they were looked for, built and started once. */
public record Prepared(List<Candidate> candidates, List<Problem> problems) {

    /** The problems that fail the run. */
    public List<Problem> failures() {
        return problems.stream().filter(Problem::fails).toList();
    }
}
