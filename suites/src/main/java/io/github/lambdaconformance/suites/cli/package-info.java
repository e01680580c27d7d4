/** The command line: the same clauses, without Maven. */
@NullMarked
package io.github.lambdaconformance.suites.cli;

import org.jspecify.annotations.NullMarked;
