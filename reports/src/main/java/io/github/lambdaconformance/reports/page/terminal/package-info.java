/** The scorecard and the failures as text that fits into the terminal. */
@NullMarked
package io.github.lambdaconformance.reports.page.terminal;

import org.jspecify.annotations.NullMarked;
