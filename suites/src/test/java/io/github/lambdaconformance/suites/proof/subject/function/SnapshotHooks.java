package io.github.lambdaconformance.suites.proof.subject.function;

import io.github.lambdaconformance.suites.clause.snapstart.SnapFault;
import io.github.lambdaconformance.suites.proof.subject.program.NamedFailure;
import io.github.lambdaconformance.suites.proof.subject.program.Pause;
import io.github.lambdaconformance.suites.proof.subject.program.StandardStreams;
import io.github.lambdaconformance.suites.proof.subject.program.StartVariables;

/** The two pairs of hooks of the function, H1 registered before H2; a variable says what those of H1 do. */
public final class SnapshotHooks {

    private static final String[] REGISTERED = {"H1", "H2"};
    private static final String[] REVERSED = {"H2", "H1"};

    private SnapshotHooks() {}

    /** Those before the snapshot. */
    public static void before() {
        runAll("before", SnapFault.SNAP_HOOK_ORDER.on() ? REGISTERED : REVERSED);
    }

    /** Those after the restore. */
    public static void after() {
        runAll("after", REGISTERED);
    }

    private static void runAll(String when, String[] hooks) {
        for (String hook : hooks) {
            String mode = hook.equals("H1") ? StartVariables.get("CONFORMANCE_SNAP", "") : "";
            run(when, hook, mode);
        }
    }

    private static void run(String when, String hook, String mode) {
        String sleep = String.join("-", "sleep", when).concat(":");
        if (mode.startsWith(sleep)) {
            Pause.of(Long.parseLong(mode.substring(sleep.length())));
        }
        StandardStreams.print(System.out, String.join(" ", "CONFORMANCE", when, hook));
        if (mode.equals("throwraw-".concat(when))) {
            throw new StackOverflowError("no exception");
        }
        if (mode.equals("throw-".concat(when))) {
            throw new NamedFailure("ConformanceError", when.concat(" hook failed"));
        }
    }
}
