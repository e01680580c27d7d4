/** The quality of the HTTP that the runtime speaks, whatever it is about. */
@NullMarked
package io.github.lambdaconformance.suites.clause.http;

import org.jspecify.annotations.NullMarked;
