/** What is shown of a first step that failed. */
@NullMarked
package io.github.lambdaconformance.suites.firststeps;

import org.jspecify.annotations.NullMarked;
