package io.github.lambdaconformance.suites.schedule;

import io.github.lambdaconformance.fixtures.lambda.environment.StartTurns;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Decides which trials of one run go on at the same time, and which processes start. A run makes one and hands it down to
 * all that it prepares and judges; whoever is not admitted yet waits.
 */
public final class Admission {

    private final ReadWriteLock machine = new ReentrantReadWriteLock(true);
    private final StartTurns starts = StartTurns.ofThisMachine();

    /** The turns in which processes start, whatever they are started for. */
    public StartTurns starts() {
        return starts;
    }

    /**
     * The way into the machine for the trials of one runtime.
     *
     * @param sideBySide whether two environments of this runtime can live at the same time
     */
    public Lane lane(boolean sideBySide) {
        return new Lane(sideBySide);
    }

    private static <T> T holding(Lock lock, Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    /** The trials of one runtime. Without a {@code /tmp} of their own, its environments may disturb each other. */
    public final class Lane {

        private final boolean sideBySide;
        private final Lock onlyPlace = new ReentrantLock();

        private Lane(boolean sideBySide) {
            this.sideBySide = sideBySide;
        }

        /** Whether two environments of this runtime can live at the same time. */
        public boolean sideBySide() {
            return sideBySide;
        }

        /** All trials of one clause: another clause of this runtime waits for their end, where it has to. */
        public <T> T judging(Supplier<T> trials) {
            return sideBySide ? trials.get() : holding(onlyPlace, trials);
        }

        /** One trial while others may run. */
        public <T> T beside(Supplier<T> trial) {
            return holding(machine.readLock(), trial);
        }

        /** One trial while nothing else runs: only a quiet machine gives the right answer. */
        public <T> T alone(Supplier<T> trial) {
            return holding(machine.writeLock(), trial);
        }
    }
}
