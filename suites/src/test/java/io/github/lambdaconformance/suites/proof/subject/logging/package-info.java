/** What the program of the proof writes into its log: lines of handlers, records of its logger. */
@NullMarked
package io.github.lambdaconformance.suites.proof.subject.logging;

import org.jspecify.annotations.NullMarked;
