package io.github.lambdaconformance.reports.verdict;

/** A judgement as seen by tools that only know test outcomes, such as JUnit XML and Allure. */
public enum Outcome {
    /** Met or observed. */
    PASSED,
    /** Fails the run by the fault of the runtime or of its baseline. */
    FAILED,
    /** Fails the run by the fault of the suite. */
    BROKEN,
    /** Does not fail the run, but is not a success either. */
    SKIPPED
}
