/** The proof: every clause catches the runtime that is broken in its point, and lets the odd but legal ones pass. */
@NullMarked
package io.github.lambdaconformance.suites.proof;

import org.jspecify.annotations.NullMarked;
