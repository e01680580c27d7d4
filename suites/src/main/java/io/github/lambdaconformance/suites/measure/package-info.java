/** What a runtime costs: cold starts, warm invocations, processor time, memory, in turns with other runtimes. */
@NullMarked
package io.github.lambdaconformance.suites.measure;

import org.jspecify.annotations.NullMarked;
