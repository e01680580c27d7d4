package io.github.lambdaconformance.suites.proof.broken;

/**
 * What a judging JVM used at most, in MiB.
 *
 * @param heap on the heap, garbage included
 * @param live left on the heap by a collection
 * @param resident in memory, by Linux's account
 */
record MemoryFigures(long heap, long live, long resident) {}
