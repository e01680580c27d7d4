/** Programs that are out to hurt the suite: each costs its own verdicts and nothing else. */
@NullMarked
package io.github.lambdaconformance.suites.hostile;

import org.jspecify.annotations.NullMarked;
