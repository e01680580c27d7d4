package conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import tools.jackson.databind.JsonNode;

/** The operations that take more than a line. */
final class Operations {

    private Operations() {}

    static Object length(String value) {
        byte[] bytes = value.getBytes(UTF_8);
        long sum = 0;
        for (byte octet : bytes) {
            sum += octet & 0xff;
        }
        return Map.of("bytes", bytes.length, "sum", sum % 65536);
    }

    static Object sleep(long millis, Object value) {
        Initialization.sleep(millis);
        return value;
    }

    static Object context(Context context, long sleepMillis) {
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("requestId", context.getAwsRequestId());
        seen.put("functionArn", context.getInvokedFunctionArn());
        seen.put("remainingMs", context.getRemainingTimeInMillis());
        seen.put("traceId", System.getProperty("com.amazonaws.xray.traceHeader"));
        seen.put("clientContext", clientContext(context.getClientContext()));
        seen.put("identity", identity(context.getIdentity()));
        seen.put("tenantId", context.getTenantId());
        seen.put("functionName", context.getFunctionName());
        seen.put("functionVersion", context.getFunctionVersion());
        seen.put("memoryLimitMb", context.getMemoryLimitInMB());
        seen.put("logGroup", context.getLogGroupName());
        seen.put("logStream", context.getLogStreamName());
        Initialization.sleep(sleepMillis);
        seen.put("remainingMsAfter", context.getRemainingTimeInMillis());
        return seen;
    }

    private static Object clientContext(ClientContext given) {
        return given == null ? null : Map.of("custom", given.getCustom() == null ? Map.of() : given.getCustom());
    }

    private static Object identity(CognitoIdentity given) {
        if (given == null || given.getIdentityId() == null) {
            return null;
        }
        Map<String, Object> identity = new LinkedHashMap<>();
        identity.put("cognitoIdentityId", given.getIdentityId());
        identity.put("cognitoIdentityPoolId", given.getIdentityPoolId());
        return identity;
    }

    static Object environment(JsonNode names) {
        Map<String, Object> variables = new LinkedHashMap<>();
        if (names.path(0).asString("").equals("*")) {
            variables.putAll(System.getenv());
        } else {
            names.forEach(name -> variables.put(name.asString(), System.getenv(name.asString())));
        }
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("env", variables);
        seen.put("cwd", System.getProperty("user.dir"));
        seen.put("pid", ProcessHandle.current().pid());
        seen.put("utcOffsetMinutes", TimeZone.getDefault().getOffset(System.currentTimeMillis()) / 60_000);
        return seen;
    }

    static Object log(JsonNode event) {
        PrintStream stream = event.path("stream").asString("").equals("stderr") ? System.err : System.out;
        long count = event.path("count").asLong(1);
        for (long index = 0; index < count; index++) {
            stream.println(event.path("text").asString("").replace("%d", Long.toString(index)));
        }
        return Map.of("written", count);
    }

    static Object exit(JsonNode event) {
        if (event.has("log")) {
            System.out.println(event.path("log").asString());
        }
        if (!event.has("signal")) {
            System.exit(event.path("code").asInt(0));
        }
        kill(event.path("signal").asString());
        return sleep(Long.MAX_VALUE, null);
    }

    private static void kill(String signal) {
        String self = Long.toString(ProcessHandle.current().pid());
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + self).start();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    static Object allocate() {
        List<byte[]> kept = new ArrayList<>();
        while (true) {
            kept.add(new byte[1024 * 1024]);
        }
    }

    static Object background(JsonNode event) {
        Thread thread = new Thread(() -> work(event), "background");
        thread.setDaemon(true);
        thread.start();
        return Map.of("started", true);
    }

    private static void work(JsonNode event) {
        Initialization.sleep(event.path("ms").asLong(0));
        System.out.println("CONFORMANCE background " + event.path("text").asString(""));
        if (event.path("fail").asBoolean(false)) {
            throw new ConformanceError(event.path("text").asString(""));
        }
    }
}
