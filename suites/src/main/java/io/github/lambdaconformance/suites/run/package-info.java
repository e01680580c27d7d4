/** One run of the suite as a JUnit test plan: one test per clause and runtime, one line of the result file per test. */
@NullMarked
package io.github.lambdaconformance.suites.run;

import org.jspecify.annotations.NullMarked;
