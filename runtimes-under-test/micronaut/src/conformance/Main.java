package conformance;

import com.amazonaws.services.lambda.runtime.Context;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.function.aws.MicronautRequestHandler;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Does what the member {@code op} of the event says; any other event is its own answer. */
@Introspected
public class Main extends MicronautRequestHandler<Object, Object> {

    public Main() {
        Initialization.run(System.getenv("CONFORMANCE_INIT"), Calls.INSTANCE);
    }

    @Override
    public Object execute(Object event) {
        Calls.count();
        return event instanceof Map<?, ?> map && map.get("op") instanceof String operation
                ? run(operation, new Arguments(map))
                : event;
    }

    private Object run(String operation, Arguments event) {
        try {
            return choose(operation, event);
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    private Object choose(String operation, Arguments event) throws Exception {
        return switch (operation) {
            case "ctx" -> context(applicationContext.getBean(Context.class), event.number("sleepMs", 0));
            case "unserializable" -> cycle();
            case "throwraw" -> throw new Error("text");
            default -> Operations.run(operation, event);
        };
    }

    private static Object context(Context context, long sleepMillis) throws InterruptedException {
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("requestId", context.getAwsRequestId());
        seen.put("functionArn", context.getInvokedFunctionArn());
        seen.put("remainingMs", context.getRemainingTimeInMillis());
        seen.put("traceId", System.getProperty("com.amazonaws.xray.traceHeader"));
        seen.put("clientContext", context.getClientContext());
        seen.put("identity", context.getIdentity());
        seen.put("tenantId", context.getTenantId());
        seen.put("functionName", context.getFunctionName());
        seen.put("functionVersion", context.getFunctionVersion());
        seen.put("memoryLimitMb", context.getMemoryLimitInMB());
        seen.put("logGroup", context.getLogGroupName());
        seen.put("logStream", context.getLogStreamName());
        Thread.sleep(sleepMillis);
        seen.put("remainingMsAfter", context.getRemainingTimeInMillis());
        return seen;
    }

    /** Micronaut writes an object that it knows nothing of as an empty one; a map in itself it cannot write. */
    private static Object cycle() {
        Map<String, Object> map = new HashMap<>();
        map.put("value", map);
        return map;
    }
}
