/** Who runs when: the order of the clauses, how many at once, and which of them alone. */
@NullMarked
package io.github.lambdaconformance.suites.schedule;

import org.jspecify.annotations.NullMarked;
