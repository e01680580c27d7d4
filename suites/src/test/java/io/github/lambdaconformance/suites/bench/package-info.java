/** The bench: selection, baselines, judging. */
@NullMarked
package io.github.lambdaconformance.suites.bench;

import org.jspecify.annotations.NullMarked;
