/** Response streaming: bytes that leave while the handler runs. */
@NullMarked
package io.github.lambdaconformance.suites.clause.stream;

import org.jspecify.annotations.NullMarked;
