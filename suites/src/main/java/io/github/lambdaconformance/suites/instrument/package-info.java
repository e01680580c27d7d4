/** What clauses look through, and how it is marked in the sentences that do. */
@NullMarked
package io.github.lambdaconformance.suites.instrument;

import org.jspecify.annotations.NullMarked;
