/** What GitHub Actions reads of a run: annotations, the summary of a step, and nothing that a runtime says. */
@NullMarked
package io.github.lambdaconformance.suites.workflow;

import org.jspecify.annotations.NullMarked;
