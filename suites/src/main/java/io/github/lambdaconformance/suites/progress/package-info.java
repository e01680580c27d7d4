/** Shows on the terminal how far a run is. */
@NullMarked
package io.github.lambdaconformance.suites.progress;

import org.jspecify.annotations.NullMarked;
