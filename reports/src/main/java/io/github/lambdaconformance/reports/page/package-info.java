/** Turns one result file into all the pages beside it. */
@NullMarked
package io.github.lambdaconformance.reports.page;

import org.jspecify.annotations.NullMarked;
