/** The conformance function, and what its handler sees and returns. */
@NullMarked
package io.github.lambdaconformance.suites.proof.subject.function;

import org.jspecify.annotations.NullMarked;
