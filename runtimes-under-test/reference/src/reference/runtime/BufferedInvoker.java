package reference.runtime;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Serves a {@link Handler}: one result or one error. */
record BufferedInvoker(Handler handler) implements Invoker {

    private static final int TOO_LARGE = 413;

    @Override
    public void invoke(Invocation invocation, RuntimeApi api) throws EnvironmentOver {
        Result result;
        try {
            result = Result.of(settled(handler.handle(invocation.event(), invocation.context())));
        } catch (Throwable failure) {
            fail(invocation, failure, api);
            return;
        }
        if (api.postResponse(invocation, result) == TOO_LARGE) {
            String size = result.body().length + " bytes are more than Lambda accepts";
            fail(invocation, new RuntimeFailure("ResponseTooLarge", size), api);
        }
    }

    private static Object settled(Object value) throws Throwable {
        try {
            return value instanceof Future<?> future ? future.get() : value;
        } catch (ExecutionException failed) {
            throw failed.getCause();
        }
    }

    private static void fail(Invocation invocation, Throwable failure, RuntimeApi api) throws EnvironmentOver {
        ErrorReport report = ErrorReport.of(failure);
        invocation.context().logger().error(report);
        api.postError(invocation, report);
    }
}
