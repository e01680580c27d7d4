/** Placeholder. */
@org.jspecify.annotations.NullMarked
package io.github.lambdaconformance.suites.bench;
