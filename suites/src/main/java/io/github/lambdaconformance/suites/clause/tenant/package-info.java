/** Tenant isolation: for whom the invocation is. */
@NullMarked
package io.github.lambdaconformance.suites.clause.tenant;

import org.jspecify.annotations.NullMarked;
