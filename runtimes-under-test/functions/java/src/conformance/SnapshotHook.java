package conformance;

/** One pair of hooks around a snapshot; what that of H1 does, {@code CONFORMANCE_SNAP} says. */
final class SnapshotHook {

    private static final String VARIABLE = System.getenv("CONFORMANCE_SNAP");
    private static final String[] MODE = (VARIABLE == null ? "" : VARIABLE).split(":", 2);

    private final String name;

    SnapshotHook(String name) {
        this.name = name;
    }

    void before() {
        run("before");
    }

    void after() {
        run("after");
    }

    private void run(String when) {
        String mode = name.equals("H1") ? MODE[0] : "";
        if (mode.equals("sleep-" + when)) {
            Initialization.sleep(Long.parseLong(MODE[1]));
        }
        System.out.println("CONFORMANCE " + when + " " + name);
        System.out.flush();
        if (mode.equals("throwraw-" + when)) {
            throw new Error("text");
        }
        if (mode.equals("throw-" + when)) {
            throw new ConformanceError(when + " hook failed");
        }
    }
}
