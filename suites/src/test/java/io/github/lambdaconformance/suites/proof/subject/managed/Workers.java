package io.github.lambdaconformance.suites.proof.subject.managed;

import io.github.lambdaconformance.suites.clause.managed.ManagedFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.program.Pause;
import io.github.lambdaconformance.suites.proof.subject.program.StartVariables;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;

/** As many threads as events may be handled at a time; each takes one event after the other. */
public final class Workers {

    private static final boolean MANAGED =
            StartVariables.get("AWS_LAMBDA_INITIALIZATION_TYPE", "").equals("lambda-managed-instances");

    private Workers() {}

    /** Whether this process may handle several events at a time. */
    public static boolean areManaged() {
        return MANAGED;
    }

    /** Runs this on every thread; it never returns. */
    public static void serve(Runnable worker) {
        if (ManagedFault.MANAGED_SIGTERM.on()) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Pause.of(4_000)));
        }
        int number = number();
        for (int i = 1; i < number; i++) {
            new Thread(worker, "worker-" + i).start();
        }
        worker.run();
    }

    private static int number() {
        int limit = limit();
        if (ManagedFault.MANAGED_SEVERAL_POLLS.on()) {
            return 1;
        }
        if (ManagedFault.MANAGED_POLLS_UP_TO_LIMIT.on()) {
            return Math.min(3, limit);
        }
        boolean more = ManagedFault.MANAGED_POLLS_WITHIN_LIMIT.on() || Quirk.MORE_WORKERS.on();
        return more ? limit + 1 : limit;
    }

    private static int limit() {
        String text = StartVariables.get("AWS_LAMBDA_MAX_CONCURRENCY", "");
        try {
            int limit = Integer.parseInt(text);
            if (limit > (ManagedFault.MANAGED_ONE_AT_A_TIME.on() ? 1 : 0)) {
                return limit;
            }
        } catch (NumberFormatException e) {
            ThisProcess.complain(e);
        }
        return withoutLimit();
    }

    private static int withoutLimit() {
        if (Quirk.UNUSABLE_LIMIT_AS_ONE.on()) {
            return 1;
        }
        if (ManagedFault.MANAGED_UNUSABLE_LIMIT.on()) {
            ThisProcess.hang();
        }
        ThisProcess.end(1);
        return 0;
    }
}
