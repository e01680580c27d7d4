package io.github.lambdaconformance.suites.proof.subject.function;

import io.github.lambdaconformance.suites.clause.context.ContextFault;
import io.github.lambdaconformance.suites.clause.data.DataFault;
import io.github.lambdaconformance.suites.clause.environment.EnvironmentFault;
import io.github.lambdaconformance.suites.clause.init.InitFault;
import io.github.lambdaconformance.suites.clause.life.LifeFault;
import io.github.lambdaconformance.suites.clause.next.NextFault;
import io.github.lambdaconformance.suites.proof.fault.FunctionFlaw;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.api.Api;
import io.github.lambdaconformance.suites.proof.subject.api.InitReport;
import io.github.lambdaconformance.suites.proof.subject.api.PolledEvent;
import io.github.lambdaconformance.suites.proof.subject.json.JsonReader;
import io.github.lambdaconformance.suites.proof.subject.json.NarrowLimits;
import io.github.lambdaconformance.suites.proof.subject.managed.Latest;
import io.github.lambdaconformance.suites.proof.subject.program.Environment;
import io.github.lambdaconformance.suites.proof.subject.program.NamedFailure;
import io.github.lambdaconformance.suites.proof.subject.program.Pause;
import io.github.lambdaconformance.suites.proof.subject.program.StartVariables;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** The conformance function: the event says what to do. */
public final class ConformanceFunction {

    private final String instance = Long.toHexString(System.nanoTime()).concat(Integer.toHexString(hashCode()));
    private int calls;

    public String instance() {
        return instance;
    }

    public @Nullable Object call(PolledEvent event) {
        calls++;
        NarrowLimits.checkBytes(event.body());
        boolean raw = NextFault.NEXT_CONTENT_TYPE_PARAMETERS.on() && !"application/json".equals(event.type());
        Object value = raw ? new String(event.body(), StandardCharsets.UTF_8) : parsed(event);
        if (DataFault.DATA_TOP_LEVEL_VALUES.on() && value instanceof Boolean yes) {
            return yes ? 1 : 0;
        }
        EventMembers input = new EventMembers(value);
        String operation = input.text("op");
        return operation == null ? ResponseBodies.echoed(value) : run(operation, input, event);
    }

    private static @Nullable Object parsed(PolledEvent event) {
        try {
            return JsonReader.parse(event.body());
        } catch (NamedFailure e) {
            return unreadable(event, e);
        }
    }

    private static @Nullable Object unreadable(PolledEvent event, NamedFailure failure) {
        if (InitFault.INIT_ERROR_ONLY_BEFORE_EVENTS.on()) {
            new InitReport(new Api(StartVariables.apiAddress()), failure).post();
        }
        File named = new File(new String(event.body(), StandardCharsets.UTF_8));
        if (DataFault.DATA_EVENT_IS_DATA.on() && named.isFile()) {
            return Map.of("length", named.length());
        }
        return guessed(event, failure);
    }

    private static @Nullable Object guessed(PolledEvent event, NamedFailure failure) {
        if (DataFault.DATA_NOTHING_MADE_UP.on() || (DataFault.REPAIRS_EVENTS.on() && event.body()[0] == 'n')) {
            return null;
        }
        if (DataFault.DATA_INVALID_JSON_NOT_ANSWERED.on()) {
            return new String(event.body(), StandardCharsets.UTF_8);
        }
        throw failure;
    }

    private @Nullable Object run(String operation, EventMembers input, PolledEvent event) {
        return switch (operation) {
            case "echo" -> ResponseBodies.echoed(input.get("value"));
            case "length" -> length(input.text("value", ""));
            case "ctx" -> context(InvocationContext.of(event), input.number("sleepMs", 0));
            case "env" -> environment(input);
            case "count" -> count();
            case "size" -> size((int) input.number("bytes", 2));
            case "none" -> ResponseBodies.NOTHING;
            case "raw" -> Base64.getDecoder().decode(input.text("base64", ""));
            case "unserializable" -> unserializable(input.text("kind", ""));
            default -> Effects.run(operation, input, event);
        };
    }

    private static @Nullable Object unserializable(String kind) {
        boolean function = DataFault.WRITES_FUNCTIONS_AS_NULL.on() && kind.equals("function");
        return function ? null : Map.of("x", new Object());
    }

    private static Object size(int bytes) {
        int frame = "{'text':''}".length();
        return Quirk.ONLY_OBJECTS.on() ? Map.of("text", "x".repeat(bytes - frame)) : "x".repeat(bytes - 2);
    }

    private static Map<String, Object> length(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        long sum = 0;
        for (byte each : bytes) {
            sum += each & 0xff;
        }
        return Map.of("bytes", bytes.length, "sum", FunctionFlaw.SUMS_NOTHING.on() ? 0 : sum % 65_536);
    }

    private Map<String, Object> count() {
        long pid = ProcessHandle.current().pid();
        if (LifeFault.LOADS_FUNCTION_ANEW.on()) {
            return Map.of("n", 1, "instance", instance.concat(Integer.toString(calls)), "pid", pid);
        }
        if (FunctionFlaw.COUNTS_NOTHING.on()) {
            return Map.of("n", 0, "instance", instance, "pid", pid);
        }
        return Map.of("n", LifeFault.LIFE_STATIC_STATE_LASTS.on() ? 1 : calls, "instance", instance, "pid", pid);
    }

    private static Map<String, @Nullable Object> context(InvocationContext context, long sleep) {
        Map<String, @Nullable Object> seen = new LinkedHashMap<>();
        seen.put("remainingMs", context.remaining());
        seen.put("requestId", context.requestId());
        seen.put("functionArn", context.functionArn());
        seen.put("traceId", context.traceId());
        seen.put("clientContext", context.clientContext());
        seen.put("identity", context.identity());
        seen.put("tenantId", context.tenantId());
        addConfiguration(seen);
        Pause.of(sleep);
        Latest.tell(seen);
        seen.put("remainingMsAfter", context.remaining());
        return seen;
    }

    private static void addConfiguration(Map<String, @Nullable Object> seen) {
        String memory = Environment.get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE");
        seen.put("functionName", Environment.get("AWS_LAMBDA_FUNCTION_NAME"));
        seen.put("functionVersion", Environment.get("AWS_LAMBDA_FUNCTION_VERSION"));
        seen.put("memoryLimitMb", ContextFault.CONTEXT_CONFIGURATION.on() ? "128" : memorySize(memory));
        seen.put("logGroup", Environment.get("AWS_LAMBDA_LOG_GROUP_NAME"));
        seen.put("logStream", Environment.get("AWS_LAMBDA_LOG_STREAM_NAME"));
    }

    private static @Nullable Object memorySize(@Nullable String memory) {
        if (memory == null || memory.isEmpty() || Quirk.MEMORY_AS_TEXT.on()) {
            return memory;
        }
        return JsonReader.parse(memory.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, @Nullable Object> environment(EventMembers input) {
        input.object("set").members().forEach((name, value) -> Environment.set(name.toString(), String.valueOf(value)));
        Map<String, @Nullable Object> seen = new LinkedHashMap<>();
        seen.put("env", Environment.select(input.list("names")));
        seen.put("cwd", EnvironmentFault.ENV_WORKING_DIRECTORY.on() ? "/" : System.getProperty("user.dir"));
        seen.put("pid", ProcessHandle.current().pid());
        seen.put("utcOffsetMinutes", EnvironmentFault.ENV_TIME_ZONE.on() ? 0 : utcOffset());
        return seen;
    }

    private static int utcOffset() {
        return TimeZone.getDefault().getOffset(System.currentTimeMillis()) / 60_000;
    }
}
