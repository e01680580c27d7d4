package conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;

/** The operations that need nothing of a runtime's own API. */
final class Operations {

    private Operations() {}

    /** Does what the member {@code op} of an event says. */
    static Object run(String operation, Arguments event) throws Exception {
        return switch (operation) {
            case "echo" -> event.value("value");
            case "length" -> length(event.text("value", ""));
            case "env" -> environment(event.list("names"));
            case "error" -> throw failure(event);
            case "sleep" -> sleep(event.number("ms", 0), event.value("value"));
            case "count" -> Calls.counted();
            case "size" -> "x".repeat((int) event.number("bytes", 2) - 2);
            case "log" -> log(event);
            case "exit" -> exit(event);
            case "none" -> null;
            default -> runOptional(operation, event);
        };
    }

    private static Object runOptional(String operation, Arguments event) throws Exception {
        return switch (operation) {
            case "badtext" -> throw new IllegalStateException("half a character \ud83d");
            case "recurse" -> recurse(1) + 1;
            case "alloc" -> allocate();
            case "background" -> background(event);
            case "never" -> never();
            case "disturb" -> disturb();
            default -> throw new UnknownOperation(operation);
        };
    }

    /** The failure that {@code error} asks for. */
    static ConformanceError failure(Arguments event) {
        ConformanceError error = new ConformanceError(event.text("message", null));
        if (event.flag("cause")) {
            error.initCause(new IllegalStateException("the cause"));
        }
        return error;
    }

    private static Object length(String value) {
        byte[] bytes = value.getBytes(UTF_8);
        long sum = 0;
        for (byte octet : bytes) {
            sum += octet & 0xff;
        }
        return Map.of("bytes", bytes.length, "sum", sum % 65536);
    }

    private static Object sleep(long millis, Object value) throws InterruptedException {
        Thread.sleep(millis);
        return value;
    }

    private static Object environment(List<?> names) {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (Object name : names.equals(List.of("*")) ? System.getenv().keySet() : names) {
            variables.put(String.valueOf(name), System.getenv(String.valueOf(name)));
        }
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("env", variables);
        seen.put("cwd", System.getProperty("user.dir"));
        seen.put("pid", ProcessHandle.current().pid());
        seen.put("utcOffsetMinutes", TimeZone.getDefault().getOffset(System.currentTimeMillis()) / 60_000);
        return seen;
    }

    private static Object log(Arguments event) {
        PrintStream stream = event.text("stream", "stdout").equals("stderr") ? System.err : System.out;
        long count = event.number("count", 1);
        for (long index = 0; index < count; index++) {
            stream.println(event.text("text", "").replace("%d", Long.toString(index)));
        }
        return Map.of("written", count);
    }

    private static Object exit(Arguments event) throws IOException, InterruptedException {
        if (event.value("log") instanceof String line) {
            System.out.println(line);
        }
        if (event.value("signal") == null) {
            System.exit((int) event.number("code", 0));
        }
        String signal = String.valueOf(event.value("signal"));
        String self = Long.toString(ProcessHandle.current().pid());
        new ProcessBuilder("sh", "-c", "kill -" + signal + " " + self).start();
        return never();
    }

    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }

    private static Object allocate() {
        List<byte[]> kept = new ArrayList<>();
        while (true) {
            kept.add(new byte[1024 * 1024]);
        }
    }

    private static Object background(Arguments event) {
        Thread thread = new Thread(() -> work(event), "background");
        thread.setDaemon(true);
        thread.start();
        return Map.of("started", true);
    }

    private static void work(Arguments event) {
        Initialization.sleep(event.number("ms", 0));
        System.out.println("CONFORMANCE background " + event.text("text", ""));
        if (event.flag("fail")) {
            throw new ConformanceError(event.text("text", ""));
        }
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
