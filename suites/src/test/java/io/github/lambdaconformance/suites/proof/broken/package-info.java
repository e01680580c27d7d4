/** The benchmark of broken programs: how soon, and at what cost, each gets its report. No test; see CONTRIBUTING.md. */
@NullMarked
package io.github.lambdaconformance.suites.proof.broken;

import org.jspecify.annotations.NullMarked;
