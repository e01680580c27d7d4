package io.github.lambdaconformance.suites.bench;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Lets trials run side by side, and one of them alone where only a quiet machine gives the right answer. */
final class Quiet {

    private static final ReadWriteLock LOCK = new ReentrantReadWriteLock(true);

    private Quiet() {}

    static <T> T beside(Supplier<T> trial) {
        return holding(LOCK.readLock(), trial);
    }

    static <T> T alone(Supplier<T> trial) {
        return holding(LOCK.writeLock(), trial);
    }

    private static <T> T holding(Lock lock, Supplier<T> trial) {
        lock.lock();
        try {
            return trial.get();
        } finally {
            lock.unlock();
        }
    }
}
