/** The environment variables and the place in which the process runs. */
@NullMarked
package io.github.lambdaconformance.suites.clause.environment;

import org.jspecify.annotations.NullMarked;
