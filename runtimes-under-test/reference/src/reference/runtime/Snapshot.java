package reference.runtime;

/** SnapStart: everything is initialized, then the process is copied, and each copy goes on from there. */
final class Snapshot {

    private Snapshot() {}

    /** Returns in the process that was restored; at once where no snapshot is wanted. */
    static void passThrough(RuntimeApi api) throws Throwable {
        if (!"snap-start".equals(System.getenv("AWS_LAMBDA_INITIALIZATION_TYPE"))) {
            return;
        }
        before(api);
        // Buffered output would be printed once by each copy.
        System.out.flush();
        api.awaitRestore();
        after(api);
    }

    private static void before(RuntimeApi api) throws Throwable {
        try {
            SnapshotHooks.runBefore();
        } catch (Throwable failure) {
            api.postInitError(logged(ErrorReport.of(failure, "Runtime.BeforeSnapshotError")));
            throw failure;
        }
    }

    private static void after(RuntimeApi api) throws Throwable {
        try {
            SnapshotHooks.runAfter();
        } catch (Throwable failure) {
            api.postRestoreError(logged(ErrorReport.of(failure, "Runtime.AfterRestoreError")));
            throw failure;
        }
    }

    private static ErrorReport logged(ErrorReport report) {
        Logger.outsideInvocations().error(report);
        return report;
    }
}
