package io.github.lambdaconformance.suites.run;

/** Ends this JVM when the process that started it is gone: what was killed must not leave runtimes behind. */
public final class WatchedParent {

    private static final int ENDED_BY_SIGNAL = 143;

    private WatchedParent() {}

    /** From now on, whatever this JVM is doing. The fixtures' reaper then kills the runtimes. */
    public static void endWithIt() {
        ProcessHandle.current().parent().ifPresent(WatchedParent::watch);
    }

    private static void watch(ProcessHandle parent) {
        var unused = parent.onExit().thenRun(() -> Runtime.getRuntime().halt(ENDED_BY_SIGNAL));
    }
}
