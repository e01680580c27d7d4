/** Failures of the handler: reported in a form that Lambda reads, and survived. */
@NullMarked
package io.github.lambdaconformance.suites.clause.error;

import org.jspecify.annotations.NullMarked;
