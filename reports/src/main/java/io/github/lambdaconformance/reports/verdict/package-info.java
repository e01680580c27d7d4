/** Placeholder. */
@org.jspecify.annotations.NullMarked
package io.github.lambdaconformance.reports.verdict;
