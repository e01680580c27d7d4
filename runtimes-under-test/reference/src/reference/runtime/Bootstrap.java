package reference.runtime;

/**
 * The whole life of a runtime: find the handler, pass through a snapshot where one is taken, then poll, invoke and complete
 * until the environment is over.
 */
public final class Bootstrap {

    private Bootstrap() {}

    /** Never returns; the process ends with status 1 when Lambda has no further use for it. */
    public static void main(String[] arguments) {
        try {
            RuntimeApi api = RuntimeApi.fromEnvironment();
            Invoker invoker = initialize(api);
            Snapshot.passThrough(api);
            if (Workers.areWanted()) {
                Workers.serve(invoker);
            } else {
                serve(api, invoker);
            }
        } catch (Throwable end) {
            System.err.println("The runtime ends: " + end);
        }
        // Not a return: a thread that the function left behind would keep the process alive.
        System.exit(1);
    }

    private static Invoker initialize(RuntimeApi api) throws Throwable {
        try {
            return HandlerLookup.find(System.getenv("_HANDLER"));
        } catch (Throwable failure) {
            ErrorReport report = ErrorReport.of(failure);
            Logger.outsideInvocations().error(report);
            api.postInitError(report);
            throw failure;
        }
    }

    private static void serve(RuntimeApi api, Invoker invoker) throws EnvironmentOver {
        while (true) {
            // Lambda may freeze the process as soon as it polls, and buffered output with it.
            System.out.flush();
            Invocation invocation = api.next();
            publishTraceId(invocation.context().traceId());
            invoker.invoke(invocation, api);
            // A handler may leave its thread interrupted; the next event must not notice.
            Thread.interrupted();
        }
    }

    /** Java cannot change its environment, so this property stands for {@code _X_AMZN_TRACE_ID}. */
    private static void publishTraceId(String traceId) {
        if (traceId == null) {
            System.clearProperty("com.amazonaws.xray.traceHeader");
        } else {
            System.setProperty("com.amazonaws.xray.traceHeader", traceId);
        }
    }
}
