package io.github.lambdaconformance.suites.cli;

import io.github.lambdaconformance.suites.bench.UsageError;

/** The factor of all time limits, as users give it. */
final class TimeScale {

    private TimeScale() {}

    static void check(double factor) {
        if (!(factor > 0 && factor <= 1000)) {
            throw new UsageError("--time-scale " + factor + ": give a factor above 0 and up to 1000");
        }
    }
}
