/** What holds for every exchange is looked for in all that was seen of a runtime, whatever it was played for. */
@NullMarked
package io.github.lambdaconformance.suites.watch;

import org.jspecify.annotations.NullMarked;
