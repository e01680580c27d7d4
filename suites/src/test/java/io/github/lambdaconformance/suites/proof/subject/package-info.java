/** One small Lambda runtime that is conformant, broken in one point, or odd but legal, as the variable SUBJECT says. */
@NullMarked
package io.github.lambdaconformance.suites.proof.subject;

import org.jspecify.annotations.NullMarked;
