/** The life of the process from its start to its end, and what it takes of the machine. */
@NullMarked
package io.github.lambdaconformance.suites.clause.life;

import org.jspecify.annotations.NullMarked;
