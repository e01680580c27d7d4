package io.github.lambdaconformance.suites.proof.subject.function;

import io.github.lambdaconformance.suites.clause.context.ContextFault;
import io.github.lambdaconformance.suites.clause.snapstart.SnapFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import java.util.TimeZone;

/** What programs make of the milliseconds that are left. */
public final class Clock {

    private static final long FIFTEEN_MINUTES = 900_000;

    private static long standstill;

    private Clock() {}

    /** Nothing was done for so many milliseconds. */
    public static void stoodStill(long millis) {
        standstill = SnapFault.SNAP_CLOCK_JUMPS.on() ? millis : 0;
    }

    static long told(long remaining) {
        if (ContextFault.CONTEXT_DISTANT_DEADLINE.on()) {
            return Math.min(remaining, FIFTEEN_MINUTES);
        }
        if (ContextFault.CONTEXT_DEADLINE_IN_ANOTHER_ZONE.on()) {
            return remaining - TimeZone.getDefault().getOffset(System.currentTimeMillis());
        }
        if (remaining < 0 && ContextFault.CONTEXT_PAST_DEADLINE.on()) {
            return FIFTEEN_MINUTES;
        }
        return Quirk.CLAMPS_REMAINING_TIME.on() ? Math.max(0, remaining) : remaining + standstill;
    }
}
