/** What is known of a runtime, and what a run makes of it. */
@NullMarked
package io.github.lambdaconformance.suites.preparation;

import org.jspecify.annotations.NullMarked;
