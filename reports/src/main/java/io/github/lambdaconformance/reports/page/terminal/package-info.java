/** The scorecard and the failures as text of at most 100 columns. */
@NullMarked
package io.github.lambdaconformance.reports.page.terminal;

import org.jspecify.annotations.NullMarked;
