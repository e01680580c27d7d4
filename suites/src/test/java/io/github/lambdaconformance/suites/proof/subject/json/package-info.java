/** JSON as the program reads and writes it. */
@NullMarked
package io.github.lambdaconformance.suites.proof.subject.json;

import org.jspecify.annotations.NullMarked;
