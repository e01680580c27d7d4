package conformance;

import reference.runtime.Context;
import reference.runtime.SnapshotHooks;

/** The handler {@code main} with two pairs of hooks, H1 registered before H2. */
public final class Snap {

    static {
        register(new SnapshotHook("H1"));
        register(new SnapshotHook("H2"));
    }

    private Snap() {}

    public static Object main(Object event, Context context) throws Throwable {
        return Conformance.main(event, context);
    }

    private static void register(SnapshotHook hook) {
        SnapshotHooks.beforeSnapshot(hook::before);
        SnapshotHooks.afterRestore(hook::after);
    }
}
