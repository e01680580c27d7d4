/** Tests of what is counted. */
@NullMarked
package io.github.lambdaconformance.suites.measure;

import org.jspecify.annotations.NullMarked;
