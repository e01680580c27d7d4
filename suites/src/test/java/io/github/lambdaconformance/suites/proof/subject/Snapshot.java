package io.github.lambdaconformance.suites.proof.subject;

import io.github.lambdaconformance.suites.clause.snapstart.SnapFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.api.Api;
import io.github.lambdaconformance.suites.proof.subject.api.HookReport;
import io.github.lambdaconformance.suites.proof.subject.function.Clock;
import io.github.lambdaconformance.suites.proof.subject.function.ConformanceFunction;
import io.github.lambdaconformance.suites.proof.subject.function.HandlerNames;
import io.github.lambdaconformance.suites.proof.subject.function.SnapshotHooks;
import io.github.lambdaconformance.suites.proof.subject.http.OpenConnection;
import io.github.lambdaconformance.suites.proof.subject.http.ReceivedAnswer;
import io.github.lambdaconformance.suites.proof.subject.program.NamedFailure;
import io.github.lambdaconformance.suites.proof.subject.program.Pause;
import io.github.lambdaconformance.suites.proof.subject.program.StartVariables;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.io.IOException;

/** SnapStart: the hooks of the function, and between them the wait for the restore, however long that is. */
final class Snapshot {

    private static final int MANY_ATTEMPTS = 40;
    private static final int THREE_SECONDS = 3_000;
    private static final int MINUTE = 60_000;

    private final Api api;
    private final boolean hooked;

    Snapshot(Api api, String handler) {
        this.api = api;
        this.hooked = handler.equals(HandlerNames.SNAP);
    }

    /** The function as it is when a snapshot of it, where one is wanted, has been restored. */
    ConformanceFunction restored(ConformanceFunction function) {
        if (!StartVariables.wantSnapshot()) {
            return function;
        }
        pass();
        return SnapFault.SNAP_STATE_LASTS.on() ? new ConformanceFunction() : function;
    }

    private void pass() {
        run(this::before, SnapFault.SNAP_BEFORE_HOOKS_FIRST.on());
        if (SnapFault.RUNS_ALL_HOOKS_BEFORE_SNAPSHOT.on()) {
            after();
        }
        if (SnapFault.SNAP_CALLS_RESTORE_NEXT.on() || waitsInVain()) {
            return;
        }
        if (!SnapFault.RUNS_ALL_HOOKS_BEFORE_SNAPSHOT.on()) {
            run(this::after, SnapFault.SNAP_AFTER_HOOKS_BEFORE_POLL.on());
        }
        checkConnection();
    }

    private static void run(Runnable hooks, boolean aside) {
        if (aside) {
            new Thread(hooks).start();
        } else {
            hooks.run();
        }
    }

    private void before() {
        try {
            if (hooked) {
                SnapshotHooks.before();
            }
        } catch (Throwable failure) {
            report(failure).beforeSnapshot();
            if (SnapFault.SNAP_FAILED_BEFORE_HOOK_NO_SNAPSHOT.on()) {
                waitsInVain();
            }
            int status = Quirk.UNUSUAL_STATUS.on() ? 64 : 1;
            ThisProcess.end(SnapFault.SNAP_FAILED_BEFORE_HOOK_ENDS_PROCESS.on() ? 0 : status);
        }
    }

    private void after() {
        try {
            if (hooked) {
                SnapshotHooks.after();
            }
        } catch (Throwable failure) {
            report(failure).afterRestore();
            endAfterReport();
        }
    }

    private HookReport report(Throwable failure) {
        if (SnapFault.SNAP_HOOK_THROWN_VALUE.on() && !(failure instanceof NamedFailure)) {
            ThisProcess.end(1);
        }
        return new HookReport(api, failure);
    }

    private static void endAfterReport() {
        if (SnapFault.SNAP_FAILED_AFTER_HOOK_ENDS_PROCESS.on()) {
            ThisProcess.hang();
        }
        if (!SnapFault.SNAP_NO_POLL_AFTER_FAILED_HOOK.on()) {
            ThisProcess.end(1);
        }
    }

    /** Waits until the restore is told; a program that gives up goes on without. */
    private boolean waitsInVain() {
        long began = System.currentTimeMillis();
        try {
            if (askPersistently() != 200) {
                refused();
            }
        } catch (IOException e) {
            ThisProcess.complain(e);
            return true;
        }
        Clock.stoodStill(System.currentTimeMillis() - began);
        return false;
    }

    private int askPersistently() throws IOException {
        int status = ask();
        for (int i = 1; i < MANY_ATTEMPTS && status != 200 && SnapFault.SNAP_RESTORE_REFUSED.on(); i++) {
            status = ask();
        }
        return status;
    }

    private int ask() throws IOException {
        api.connection().send(api.restoreNext());
        loseHope(api.connection().open());
        ReceivedAnswer answer = api.connection().receive();
        return answer.status();
    }

    private void loseHope(OpenConnection connection) throws IOException {
        boolean tired = (SnapFault.SNAP_RESTORE_WAITS.on() && !connection.answersWithin(THREE_SECONDS))
                || (SnapFault.SNAP_RESTORE_WAITS_A_MINUTE.on() && !connection.answersWithin(MINUTE));
        if (tired) {
            api.connection().drop();
            throw new IOException("no restore came");
        }
    }

    private static void refused() {
        if (SnapFault.HANGS_AFTER_REFUSED_RESTORE.on()) {
            ThisProcess.hang();
        }
        if (!SnapFault.POLLS_AFTER_REFUSED_RESTORE.on()) {
            Pause.of(100);
            ThisProcess.end(1);
        }
    }

    private void checkConnection() {
        try {
            if (SnapFault.SNAP_CONNECTIONS_LOST.on() && api.connection().open().isStale()) {
                ThisProcess.end(1);
            }
        } catch (IOException e) {
            ThisProcess.complain(e);
        }
    }
}
