package io.github.lambdaconformance.suites.proof.broken;

import java.util.ArrayList;
import java.util.List;

/**
 * What is promised of every broken program.
 *
 * @param soundMillis what the sound program took in the same run
 */
record Bounds(long soundMillis) {

    private static final int MOST_SECONDS = 45;
    private static final int MOST_TIMES = 3;
    private static final int MOST_HEAP_MIB = 512;

    double ratio(Figures run) {
        return soundMillis == 0 ? Double.NaN : (double) run.millis() / soundMillis;
    }

    /** What this run misses, in words; empty when it keeps all. */
    List<String> missed(Figures run) {
        var missed = missedMemory(run);
        if (!run.ended()) {
            missed.add("killed");
        }
        if (run.seconds() > MOST_SECONDS) {
            missed.add("more than " + MOST_SECONDS + " s");
        }
        if (ratio(run) > MOST_TIMES) {
            missed.add("more than " + MOST_TIMES + " x sound");
        }
        return missed;
    }

    /** The same, but time is not bounded. */
    List<String> missedMemory(Figures run) {
        var missed = new ArrayList<String>();
        if (run.memory().heap() > MOST_HEAP_MIB || run.outOfMemory()) {
            missed.add("heap beyond " + MOST_HEAP_MIB + " MiB");
        }
        if (run.verdicts().of("harness-error") > 0) {
            missed.add("harness errors");
        }
        return missed;
    }
}
