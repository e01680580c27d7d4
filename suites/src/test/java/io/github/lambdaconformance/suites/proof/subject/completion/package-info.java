/** What becomes of an event: posted results, reports and streams. */
@NullMarked
package io.github.lambdaconformance.suites.proof.subject.completion;

import org.jspecify.annotations.NullMarked;
