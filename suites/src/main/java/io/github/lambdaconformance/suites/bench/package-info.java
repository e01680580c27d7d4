/** Runs clauses: one clause becomes one test per runtime, one outcome becomes one verdict. */
@NullMarked
package io.github.lambdaconformance.suites.bench;

import org.jspecify.annotations.NullMarked;
