/** The measurement file: what runtimes cost, how sure that is, and which of them may be ranked. */
@NullMarked
package io.github.lambdaconformance.reports.measure;

import org.jspecify.annotations.NullMarked;
