/** Managed Instances: several events at a time in one environment. */
@NullMarked
package io.github.lambdaconformance.suites.clause.managed;

import org.jspecify.annotations.NullMarked;
