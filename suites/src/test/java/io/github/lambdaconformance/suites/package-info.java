/** What holds for all rooms. */
@NullMarked
package io.github.lambdaconformance.suites;

import org.jspecify.annotations.NullMarked;
