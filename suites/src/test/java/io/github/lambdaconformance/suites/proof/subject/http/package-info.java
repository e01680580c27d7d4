/** HTTP/1.1 as the program speaks it. */
@NullMarked
package io.github.lambdaconformance.suites.proof.subject.http;

import org.jspecify.annotations.NullMarked;
