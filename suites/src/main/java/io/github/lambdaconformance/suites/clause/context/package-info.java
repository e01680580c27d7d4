/** What the handler learns of its invocation beside the payload. */
@NullMarked
package io.github.lambdaconformance.suites.clause.context;

import org.jspecify.annotations.NullMarked;
