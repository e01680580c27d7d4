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
import reference.runtime.Context;

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

    static Object sleep(long millis, Object value) throws InterruptedException {
        Thread.sleep(millis);
        return value;
    }

    static Object context(Context context, long sleepMillis) throws InterruptedException {
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

    static Object environment(List<?> names) {
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

    static Object log(Arguments event) {
        PrintStream stream = event.text("stream", "stdout").equals("stderr") ? System.err : System.out;
        long count = event.number("count", 1);
        for (long index = 0; index < count; index++) {
            stream.println(event.text("text", "").replace("%d", Long.toString(index)));
        }
        return Map.of("written", count);
    }

    static Object exit(Arguments event) throws IOException, InterruptedException {
        if (event.value("log") instanceof String line) {
            System.out.println(line);
        }
        if (event.value("signal") == null) {
            System.exit((int) event.number("code", 0));
        }
        String self = Long.toString(ProcessHandle.current().pid());
        new ProcessBuilder("sh", "-c", "kill -" + event.value("signal") + " " + self).start();
        new CountDownLatch(1).await();
        return null;
    }

    static Object allocate() {
        List<byte[]> kept = new ArrayList<>();
        while (true) {
            kept.add(new byte[1024 * 1024]);
        }
    }

    static Object background(Arguments event) {
        Thread thread = new Thread(() -> work(event), "background");
        thread.setDaemon(true);
        thread.start();
        return Map.of("started", true);
    }

    private static void work(Arguments event) {
        try {
            Thread.sleep(event.number("ms", 0));
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        }
        System.out.println("CONFORMANCE background " + event.text("text", ""));
        if (event.flag("fail")) {
            throw new ConformanceError(event.text("text", ""));
        }
    }
}
