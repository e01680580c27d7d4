/** The trace id of the event, and where the handler finds it. */
@NullMarked
package io.github.lambdaconformance.suites.clause.trace;

import org.jspecify.annotations.NullMarked;
