package io.github.lambdaconformance.suites.proof.broken;

/**
 * A line that the terminal showed.
 *
 * @param millis after the start of the command
 */
record SeenLine(long millis, String text) {}
