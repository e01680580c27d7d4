/** What runtimes came to with earlier releases of the suite, in short: a file for each release. */
@NullMarked
package io.github.lambdaconformance.reports.history;

import org.jspecify.annotations.NullMarked;
