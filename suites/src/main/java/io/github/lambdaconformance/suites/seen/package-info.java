/** What must be seen: the sentences on a transcript that several chapters use, and what all sentences are made of. */
@NullMarked
package io.github.lambdaconformance.suites.seen;

import org.jspecify.annotations.NullMarked;
