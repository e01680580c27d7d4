/** The faults that the clauses on Managed Instances must catch. */
@NullMarked
package io.github.lambdaconformance.suites.clause.managed;

import org.jspecify.annotations.NullMarked;
