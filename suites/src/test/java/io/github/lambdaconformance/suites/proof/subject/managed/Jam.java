package io.github.lambdaconformance.suites.proof.subject.managed;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import io.github.lambdaconformance.suites.clause.managed.ManagedFault;
import io.github.lambdaconformance.suites.proof.subject.program.Pause;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How workers get in each other's way. */
public final class Jam {

    private static final Object LOCK = new Object();
    private static final Object HANDLERS = new Object();
    private static final int FIFTH = 5;
    private static final int THOUSANDTH = 1_000;

    @GuardedBy("LOCK")
    private static final TreeSet<Long> POLLS = new TreeSet<>();

    @GuardedBy("LOCK")
    private static long polls;

    @GuardedBy("LOCK")
    private static int failures;

    @GuardedBy("LOCK")
    private static int results;

    @GuardedBy("LOCK")
    private static byte @Nullable [] piece;

    private static volatile boolean ended;

    private Jam() {}

    /** A poll is sent; its number. */
    public static long polls() {
        synchronized (LOCK) {
            POLLS.add(++polls);
            return polls;
        }
    }

    /** This poll has brought an event. */
    public static void brought(long poll) {
        synchronized (LOCK) {
            try {
                while (ManagedFault.MANAGED_ANY_POLL_FIRST.on() && POLLS.first() < poll) {
                    LOCK.wait();
                }
            } catch (InterruptedException e) {
                ThisProcess.hang();
            }
            POLLS.remove(poll);
            LOCK.notifyAll();
        }
        loses(ManagedFault.MANAGED_EXIT_BESIDE_OTHERS, ended);
    }

    /** Runs a handler. */
    public static void handle(Runnable handler) {
        if (ManagedFault.MANAGED_QUICK_BESIDE_SLOW.on()) {
            synchronized (HANDLERS) {
                handler.run();
            }
        } else {
            handler.run();
        }
    }

    /** A handler has failed, and that was reported. */
    public static void failed() {
        if (ManagedFault.MANAGED_FAILURE_APART.on()) {
            ThisProcess.end(1);
        }
        synchronized (LOCK) {
            failures++;
        }
        loses(ManagedFault.MANAGED_CAPACITY_LASTS, failures() % FIFTH == 0);
    }

    private static int failures() {
        synchronized (LOCK) {
            return failures;
        }
    }

    /** Whether this result is one of those that are lost. */
    public static boolean losesResult() {
        synchronized (LOCK) {
            return ++results % THOUSANDTH == 0 && ManagedFault.MANAGED_MANY_AT_A_TIME.on();
        }
    }

    /** A worker that has met with this never comes back from it. */
    public static void loses(ManagedFault fault, boolean met) {
        if (met && fault.on()) {
            ThisProcess.hang();
        }
    }

    /** A completion was answered with this status. */
    public static void refused(int status) {
        loses(ManagedFault.MANAGED_LATE_COMPLETION, status == 410);
        if (status == 400 && ManagedFault.MANAGED_REFUSED_SAME_PROCESS.on()) {
            new Thread(() -> {
                        Pause.of(600);
                        ThisProcess.end(1);
                    })
                    .start();
        }
    }

    /** A handler ends its process. */
    public static void exits() {
        ended = true;
        loses(ManagedFault.MANAGED_EXIT_BESIDE_OTHERS, true);
    }

    /** The piece that goes out when this one is written. */
    public static byte[] written(byte[] bytes) {
        if (!ManagedFault.MANAGED_STREAMS_APART.on()) {
            return bytes;
        }
        synchronized (LOCK) {
            byte[] former = piece == null ? bytes : piece;
            piece = bytes;
            return former;
        }
    }
}
