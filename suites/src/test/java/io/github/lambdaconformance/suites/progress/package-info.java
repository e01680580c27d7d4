/** What is shown while a run goes on. */
@NullMarked
package io.github.lambdaconformance.suites.progress;

import org.jspecify.annotations.NullMarked;
