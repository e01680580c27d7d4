/** The annotation that makes a method a clause, and all clauses that there are. */
@NullMarked
package io.github.lambdaconformance.suites.catalogue;

import org.jspecify.annotations.NullMarked;
