package io.github.lambdaconformance.suites.progress;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Calls again and again until it is closed, on a thread that keeps no JVM alive. */
interface Heartbeat extends AutoCloseable {

    /** From now on. */
    void begin(Runnable beat);

    @Override
    void close();

    /** So often by the clock of this machine. */
    static Heartbeat every(long period, TimeUnit unit) {
        return new Timed(period, unit, Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "heartbeat");
            thread.setDaemon(true);
            return thread;
        }));
    }

    /** A timer; its thread begins with the first beat that is due. */
    record Timed(long period, TimeUnit unit, ScheduledExecutorService timer) implements Heartbeat {
        @Override
        public void begin(Runnable beat) {
            var unused = timer.scheduleAtFixedRate(beat, period, period, unit);
        }

        @Override
        public void close() {
            timer.shutdownNow();
        }
    }
}
