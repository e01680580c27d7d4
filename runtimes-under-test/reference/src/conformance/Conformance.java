package conformance;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import reference.runtime.Context;
import reference.runtime.ResponseStream;

/** The handlers of the function: {@code main} obeys its event, {@code alt} is another one, {@code stream} streams. */
public final class Conformance {

    private static final String INSTANCE =
            Long.toHexString(ThreadLocalRandom.current().nextLong());
    private static int calls;

    static {
        Initialization.run(System.getenv("CONFORMANCE_INIT"), INSTANCE);
    }

    private Conformance() {}

    public static Object alt(Object event, Context context) {
        calls++;
        return Map.of("handler", "alt");
    }

    public static void stream(Object event, ResponseStream response, Context context) throws Exception {
        calls++;
        StreamOperation.run(new Arguments((Map<?, ?>) event), response);
    }

    /** Does what the member {@code op} says; any other event is its own answer. */
    public static Object main(Object event, Context context) throws Throwable {
        calls++;
        return event instanceof Map<?, ?> map && map.get("op") instanceof String operation
                ? run(operation, new Arguments(map), context)
                : event;
    }

    private static Object run(String operation, Arguments event, Context context) throws Throwable {
        return switch (operation) {
            case "echo" -> event.value("value");
            case "length" -> Operations.length(event.text("value", ""));
            case "ctx" -> Operations.context(context, event.number("sleepMs", 0));
            case "env" -> Operations.environment(event.list("names"));
            case "error" -> error(event);
            case "sleep" -> Operations.sleep(event.number("ms", 0), event.value("value"));
            case "count" -> count();
            case "size" -> "x".repeat((int) event.number("bytes", 2) - 2);
            case "log" -> Operations.log(event);
            case "exit" -> Operations.exit(event);
            case "none" -> null;
            default -> runOptional(operation, event, context);
        };
    }

    private static Object runOptional(String operation, Arguments event, Context context) throws Throwable {
        return switch (operation) {
            case "raw" -> event.bytes();
            case "logger" -> logger(event, context);
            case "unserializable" -> Map.of("value", new Object());
            case "throwraw" -> throw new Throwable("text");
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

    private static Object error(Arguments event) {
        ConformanceError error = new ConformanceError(event.text("message", null));
        if (event.flag("cause")) {
            error.initCause(new IllegalStateException("the cause"));
        }
        if (event.flag("async")) {
            return CompletableFuture.failedFuture(error);
        }
        throw error;
    }

    private static Object logger(Arguments event, Context context) {
        context.logger().log(event.text("level", "INFO"), event.text("message", ""));
        return Map.of("logged", true);
    }

    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }

    private static Object never() throws InterruptedException {
        new CountDownLatch(1).await();
        return null;
    }

    private static Object disturb() {
        Thread.currentThread().interrupt();
        return Map.of("disturbed", true);
    }
}
