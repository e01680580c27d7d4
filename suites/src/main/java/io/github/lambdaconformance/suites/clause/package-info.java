/** The clauses: one class per section of Lambda's documentation, one method per requirement. */
@NullMarked
package io.github.lambdaconformance.suites.clause;

import org.jspecify.annotations.NullMarked;
