/** How a runtime can be broken in what the clauses of this chapter ask for. */
@NullMarked
package io.github.lambdaconformance.suites.clause.snapstart;

import org.jspecify.annotations.NullMarked;
