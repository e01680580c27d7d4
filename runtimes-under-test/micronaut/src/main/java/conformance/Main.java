package conformance;

import com.amazonaws.services.lambda.runtime.Context;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.function.aws.MicronautRequestHandler;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;

/** Does what the member {@code op} of the event says; any other event is its own answer. */
@Introspected
public class Main extends MicronautRequestHandler<Object, Object> {

    private static final String INSTANCE =
            Long.toHexString(ThreadLocalRandom.current().nextLong());
    private static int calls;

    public Main() {
        Initialization.run(System.getenv("CONFORMANCE_INIT"), INSTANCE);
    }

    @Override
    public Object execute(Object event) {
        calls++;
        return event instanceof Map<?, ?> map && map.get("op") instanceof String operation
                ? run(operation, new Arguments(map))
                : event;
    }

    private Object run(String operation, Arguments event) {
        try {
            return choose(operation, event);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    private Object choose(String operation, Arguments event) throws Exception {
        return switch (operation) {
            case "echo" -> event.value("value");
            case "length" -> Operations.length(event.text("value", ""));
            case "ctx" -> Operations.context(applicationContext.getBean(Context.class), event.number("sleepMs", 0));
            case "env" -> Operations.environment(event.list("names"));
            case "error" -> throw error(event);
            case "sleep" -> Operations.sleep(event.number("ms", 0), event.value("value"));
            case "count" -> count();
            case "size" -> "x".repeat((int) event.number("bytes", 2) - 2);
            case "log" -> Operations.log(event);
            case "exit" -> Operations.exit(event);
            case "none" -> null;
            default -> chooseOptional(operation, event);
        };
    }

    private static Object chooseOptional(String operation, Arguments event) throws Exception {
        return switch (operation) {
            case "unserializable" -> cycle();
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

    private static ConformanceError error(Arguments event) {
        ConformanceError error = new ConformanceError(event.text("message", null));
        if (event.flag("cause")) {
            error.initCause(new IllegalStateException("the cause"));
        }
        return error;
    }

    /** Micronaut writes an object that it knows nothing of as an empty one; a map in itself it cannot write. */
    private static Object cycle() {
        Map<String, Object> map = new HashMap<>();
        map.put("value", map);
        return map;
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
