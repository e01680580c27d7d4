/** Managed Instances: several workers in one process, and in which ways they may get in each other's way. */
@NullMarked
package io.github.lambdaconformance.suites.proof.subject.managed;

import org.jspecify.annotations.NullMarked;
