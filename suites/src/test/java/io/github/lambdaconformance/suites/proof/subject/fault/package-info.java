/** The ways to break the program of the proof, chapter by chapter. */
@NullMarked
package io.github.lambdaconformance.suites.proof.subject.fault;

import org.jspecify.annotations.NullMarked;
