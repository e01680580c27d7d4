/** What functions and the runtime write, and what arrives of it in the log. */
@NullMarked
package io.github.lambdaconformance.suites.clause.log;

import org.jspecify.annotations.NullMarked;
