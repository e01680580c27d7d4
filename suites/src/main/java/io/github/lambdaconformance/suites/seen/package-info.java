/** What must be seen: assertions on a transcript that read like the specification. */
@NullMarked
package io.github.lambdaconformance.suites.seen;

import org.jspecify.annotations.NullMarked;
