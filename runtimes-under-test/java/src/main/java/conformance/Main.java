package conformance;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;

/** Does what the member {@code op} of the event says; any other event is its own answer. */
public final class Main implements RequestStreamHandler {

    private static final String INSTANCE =
            Long.toHexString(ThreadLocalRandom.current().nextLong());
    private static int calls;

    static {
        Initialization.run(System.getenv("CONFORMANCE_INIT"), INSTANCE);
    }

    // Streams rather than typed values, so that scalars and raw bytes pass and no number is changed on the way.
    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) {
        calls++;
        JsonNode event = Json.MAPPER.readTree(input);
        String operation = event.path("op").asString("");
        Object result = event.path("op").isString() ? run(operation, event, context) : event;
        Json.write(result, output);
    }

    private static Object run(String operation, JsonNode event, Context context) {
        return switch (operation) {
            case "echo" -> event.path("value");
            case "length" -> Operations.length(event.path("value").asString(""));
            case "ctx" -> Operations.context(context, event.path("sleepMs").asLong(0));
            case "env" -> Operations.environment(event.path("names"));
            case "error" -> throw error(event);
            case "sleep" -> Operations.sleep(event.path("ms").asLong(0), event.path("value"));
            case "count" -> count();
            case "size" -> "x".repeat(event.path("bytes").asInt(2) - 2);
            case "log" -> Operations.log(event);
            case "exit" -> Operations.exit(event);
            case "none" -> new byte[0];
            default -> runOptional(operation, event, context);
        };
    }

    private static Object runOptional(String operation, JsonNode event, Context context) {
        return switch (operation) {
            case "raw" -> Base64.getDecoder().decode(event.path("base64").asString(""));
            case "logger" -> logger(event, context);
            case "throwraw" -> throw new Error("text");
            case "recurse" -> recurse(1) + 1;
            case "alloc" -> Operations.allocate();
            case "background" -> Operations.background(event);
            case "never" -> never();
            case "disturb" -> disturb();
            default -> throw new UnknownOperation(operation);
        };
    }

    private static Object count() {
        long pid = ProcessHandle.current().pid();
        return Map.of("n", calls, "instance", INSTANCE, "pid", pid);
    }

    private static ConformanceError error(JsonNode event) {
        ConformanceError error = new ConformanceError(event.path("message").asString(null));
        if (event.path("cause").asBoolean(false)) {
            error.initCause(new IllegalStateException("the cause"));
        }
        return error;
    }

    private static Object logger(JsonNode event, Context context) {
        String level = event.path("level").asString("INFO").toUpperCase(Locale.ROOT);
        context.getLogger().log(event.path("message").asString(""), LogLevel.valueOf(level));
        return Map.of("logged", true);
    }

    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }

    private static Object never() {
        CountDownLatch latch = new CountDownLatch(1);
        while (true) {
            try {
                latch.await();
            } catch (InterruptedException ignored) {
                // Never means never.
            }
        }
    }

    private static Object disturb() {
        Thread.currentThread().interrupt();
        return Map.of("disturbed", true);
    }
}
