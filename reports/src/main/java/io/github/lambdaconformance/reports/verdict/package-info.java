/** Verdicts as values: what was judged, what was found, and what is known of the run. */
@NullMarked
package io.github.lambdaconformance.reports.verdict;

import org.jspecify.annotations.NullMarked;
