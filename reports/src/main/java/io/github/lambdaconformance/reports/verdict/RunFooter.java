package io.github.lambdaconformance.reports.verdict;

import java.time.Instant;

/**
 * The proof that a run came to its end.
 *
 * @param verdicts how many verdicts were written
 * @param finished when the run ended
 * @param effort what judging cost
 */
public record RunFooter(int verdicts, Instant finished, Effort effort) {}
