/** The command line as a user meets it. */
@NullMarked
package io.github.lambdaconformance.suites.cli;

import org.jspecify.annotations.NullMarked;
