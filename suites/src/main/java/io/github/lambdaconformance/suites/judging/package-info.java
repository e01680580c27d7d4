/** Comes to a verdict on one clause for one runtime. */
@NullMarked
package io.github.lambdaconformance.suites.judging;

import org.jspecify.annotations.NullMarked;
