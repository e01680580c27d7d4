/** The wait for the next event. */
@NullMarked
package io.github.lambdaconformance.suites.proof.subject.poll;

import org.jspecify.annotations.NullMarked;
