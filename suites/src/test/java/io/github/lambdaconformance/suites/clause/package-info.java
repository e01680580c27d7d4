/** How the clauses are laid out in folders. */
@NullMarked
package io.github.lambdaconformance.suites.clause;

import org.jspecify.annotations.NullMarked;
