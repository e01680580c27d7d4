/** What the tests of this room share. */
@NullMarked
package io.github.lambdaconformance.reports;

import org.jspecify.annotations.NullMarked;
