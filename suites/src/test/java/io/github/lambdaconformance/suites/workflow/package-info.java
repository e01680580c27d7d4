/** What GitHub Actions reads of a run. */
@NullMarked
package io.github.lambdaconformance.suites.workflow;

import org.jspecify.annotations.NullMarked;
