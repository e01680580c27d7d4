/** The rules of the house that hold for every module: what CONTRIBUTING promises of the code is checked here. */
@NullMarked
package io.github.lambdaconformance.suites.house;

import org.jspecify.annotations.NullMarked;
