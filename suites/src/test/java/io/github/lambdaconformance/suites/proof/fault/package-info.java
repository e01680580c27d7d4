/** The switches of the program of the proof: how it can be broken, how it can be odd. */
@NullMarked
package io.github.lambdaconformance.suites.proof.fault;

import org.jspecify.annotations.NullMarked;
