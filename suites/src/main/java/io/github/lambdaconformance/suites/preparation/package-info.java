/** Makes runtimes ready: what was asked for is found, built and started once. */
@NullMarked
package io.github.lambdaconformance.suites.preparation;

import org.jspecify.annotations.NullMarked;
