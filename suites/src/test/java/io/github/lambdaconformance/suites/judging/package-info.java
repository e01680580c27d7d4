/** How verdicts are settled. */
@NullMarked
package io.github.lambdaconformance.suites.judging;

import org.jspecify.annotations.NullMarked;
