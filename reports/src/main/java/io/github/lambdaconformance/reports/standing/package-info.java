/** What the verdicts of a run come to: counts for each runtime, and where it stands. */
@NullMarked
package io.github.lambdaconformance.reports.standing;

import org.jspecify.annotations.NullMarked;
