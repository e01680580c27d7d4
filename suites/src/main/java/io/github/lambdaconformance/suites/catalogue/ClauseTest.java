package io.github.lambdaconformance.suites.catalogue;

/**
 * One clause for one runtime, as JUnit shows and runs it.
 *
 * @param name which clause for which runtime
 * @param judging comes to the verdict, and throws what JUnit understands if it is not what it should be
 */
public record ClauseTest(String name, Runnable judging) {}
