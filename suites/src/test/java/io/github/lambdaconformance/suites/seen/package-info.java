/** How what was seen is told. */
@NullMarked
package io.github.lambdaconformance.suites.seen;

import org.jspecify.annotations.NullMarked;
