/** Time limits, kills and freezes: what Lambda does to the process, and what must work afterwards. */
@NullMarked
package io.github.lambdaconformance.suites.clause.timeout;

import org.jspecify.annotations.NullMarked;
