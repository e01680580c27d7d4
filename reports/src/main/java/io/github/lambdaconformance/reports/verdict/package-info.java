/** The result file: verdicts as values, and their writer, reader and JSON Schema. */
@NullMarked
package io.github.lambdaconformance.reports.verdict;

import org.jspecify.annotations.NullMarked;
