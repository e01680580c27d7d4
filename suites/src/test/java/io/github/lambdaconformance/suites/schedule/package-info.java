/** Who runs when. */
@NullMarked
package io.github.lambdaconformance.suites.schedule;

import org.jspecify.annotations.NullMarked;
