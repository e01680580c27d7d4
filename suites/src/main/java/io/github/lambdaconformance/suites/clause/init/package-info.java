/** The start: finding the Runtime API, initializing once, polling, and saying so when that fails. */
@NullMarked
package io.github.lambdaconformance.suites.clause.init;

import org.jspecify.annotations.NullMarked;
