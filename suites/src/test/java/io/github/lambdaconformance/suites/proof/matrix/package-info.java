/** Which clauses a mutant breaks besides its own. */
@NullMarked
package io.github.lambdaconformance.suites.proof.matrix;

import org.jspecify.annotations.NullMarked;
