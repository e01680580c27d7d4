package conformance;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Does what the member {@code op} of the event says; any other event is its own answer. */
public final class Main implements RequestStreamHandler {

    static {
        Initialization.run(System.getenv("CONFORMANCE_INIT"), Calls.INSTANCE);
    }

    // Streams rather than typed values, so that scalars and raw bytes pass and no number is changed on the way.
    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) {
        Calls.count();
        JsonNode event = Json.MAPPER.readTree(input);
        String operation = event.path("op").asString("");
        Object result = event.path("op").isString() ? run(operation, Json.arguments(event), context) : event;
        Json.write(result, output);
    }

    private static Object run(String operation, Arguments event, Context context) {
        try {
            return choose(operation, event, context);
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    private static Object choose(String operation, Arguments event, Context context) throws Exception {
        return switch (operation) {
            case "ctx" -> ContextOperation.run(context, event.number("sleepMs", 0));
            case "none" -> new byte[0];
            case "raw" -> event.bytes();
            case "logger" -> logger(event, context);
            case "throwraw" -> throw new Error("text");
            default -> Operations.run(operation, event);
        };
    }

    private static Object logger(Arguments event, Context context) {
        String level = event.text("level", "INFO").toUpperCase(Locale.ROOT);
        context.getLogger().log(event.text("message", ""), LogLevel.valueOf(level));
        return Map.of("logged", true);
    }
}
