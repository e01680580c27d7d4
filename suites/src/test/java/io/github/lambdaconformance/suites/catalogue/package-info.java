/** The catalogue holds together, and selections of it. */
@NullMarked
package io.github.lambdaconformance.suites.catalogue;

import org.jspecify.annotations.NullMarked;
