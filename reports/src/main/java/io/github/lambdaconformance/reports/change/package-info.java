/** Two runs compared: what is new, fixed, changed or gone, and whether the runtime or the suite made it so. */
@NullMarked
package io.github.lambdaconformance.reports.change;

import org.jspecify.annotations.NullMarked;
