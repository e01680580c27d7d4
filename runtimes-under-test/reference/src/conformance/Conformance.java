package conformance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import reference.runtime.Context;
import reference.runtime.ResponseStream;

/** The handlers of the function: {@code main} obeys its event, {@code alt} is another one, {@code stream} streams. */
public final class Conformance {

    static {
        Initialization.run(System.getenv("CONFORMANCE_INIT"), Calls.INSTANCE);
    }

    private Conformance() {}

    public static Object alt(Object event, Context context) {
        Calls.count();
        return Map.of("handler", "alt");
    }

    public static void stream(Object event, ResponseStream response, Context context) throws Exception {
        Calls.count();
        StreamOperation.run(new Arguments((Map<?, ?>) event), response);
    }

    /** Does what the member {@code op} says; any other event is its own answer. */
    public static Object main(Object event, Context context) throws Throwable {
        Calls.count();
        return event instanceof Map<?, ?> map && map.get("op") instanceof String operation
                ? run(operation, new Arguments(map), context)
                : event;
    }

    private static Object run(String operation, Arguments event, Context context) throws Throwable {
        return switch (operation) {
            case "ctx" -> context(context, event.number("sleepMs", 0));
            case "error" -> error(event);
            case "raw" -> event.bytes();
            case "logger" -> logger(event, context);
            case "unserializable" -> Map.of("value", new Object());
            case "throwraw" -> throw new Throwable("text");
            default -> Operations.run(operation, event);
        };
    }

    private static Object context(Context context, long sleepMillis) throws InterruptedException {
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("requestId", context.requestId());
        seen.put("functionArn", context.functionArn());
        seen.put("remainingMs", context.remainingMillis());
        seen.put("traceId", System.getProperty("com.amazonaws.xray.traceHeader"));
        seen.put("clientContext", context.clientContext());
        seen.put("identity", context.cognitoIdentity());
        seen.put("tenantId", context.tenantId());
        seen.put("functionName", context.functionName());
        seen.put("functionVersion", context.functionVersion());
        seen.put("memoryLimitMb", context.memoryLimitMb());
        seen.put("logGroup", context.logGroup());
        seen.put("logStream", context.logStream());
        Thread.sleep(sleepMillis);
        seen.put("remainingMsAfter", context.remainingMillis());
        return seen;
    }

    private static Object error(Arguments event) {
        ConformanceError error = Operations.failure(event);
        if (event.flag("async")) {
            return CompletableFuture.failedFuture(error);
        }
        throw error;
    }

    private static Object logger(Arguments event, Context context) {
        context.logger().log(event.text("level", "INFO"), event.text("message", ""));
        return Map.of("logged", true);
    }
}
