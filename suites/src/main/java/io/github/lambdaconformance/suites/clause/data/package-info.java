/** Payloads: what goes in and out of the handler is JSON, complete and unchanged. */
@NullMarked
package io.github.lambdaconformance.suites.clause.data;

import org.jspecify.annotations.NullMarked;
