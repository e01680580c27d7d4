/** What Lambda does in the clauses of several chapters: the counterpart of what must be seen. */
@NullMarked
package io.github.lambdaconformance.suites.played;

import org.jspecify.annotations.NullMarked;
