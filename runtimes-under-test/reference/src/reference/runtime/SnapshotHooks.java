package reference.runtime;

import java.util.ArrayList;
import java.util.List;

/** Where a function registers, while it is loaded, what is to be done around a snapshot under SnapStart. */
public final class SnapshotHooks {

    private static final List<Hook> BEFORE = new ArrayList<>();
    private static final List<Hook> AFTER = new ArrayList<>();

    private SnapshotHooks() {}

    /** Runs before the snapshot is taken; what was registered last runs first. */
    public static void beforeSnapshot(Hook hook) {
        BEFORE.add(0, hook);
    }

    /** Runs in each process that is restored; what was registered first runs first. */
    public static void afterRestore(Hook hook) {
        AFTER.add(hook);
    }

    static void runBefore() throws Throwable {
        runAll(BEFORE);
    }

    static void runAfter() throws Throwable {
        runAll(AFTER);
    }

    private static void runAll(List<Hook> hooks) throws Throwable {
        for (Hook hook : hooks) {
            hook.run();
        }
    }

    /** Something to be done once; a failure keeps the process from serving. */
    @FunctionalInterface
    public interface Hook {
        void run() throws Throwable;
    }
}
