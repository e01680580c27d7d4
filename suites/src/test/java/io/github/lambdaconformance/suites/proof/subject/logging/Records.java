package io.github.lambdaconformance.suites.proof.subject.logging;

import io.github.lambdaconformance.suites.clause.log.LogFault;
import io.github.lambdaconformance.suites.clause.managed.ManagedFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.program.StandardStreams;
import io.github.lambdaconformance.suites.proof.subject.program.StartVariables;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The logger: records of several levels, in the format that the function asks for. */
public final class Records {

    private static final List<String> LEVELS = List.of("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL");
    private static final String FORMAT = StartVariables.get("AWS_LAMBDA_LOG_FORMAT", "Text");
    private static final String LEAST =
            StartVariables.get("AWS_LAMBDA_LOG_LEVEL", "TRACE").toUpperCase(Locale.ROOT);
    private static final boolean JSON = FORMAT.equalsIgnoreCase("JSON");

    private static final ThreadLocal<@Nullable String> REQUEST_ID = new ThreadLocal<>();
    private static final ThreadLocal<@Nullable String> TENANT_ID = new ThreadLocal<>();

    private static volatile @Nullable String former;

    private Records() {}

    /** The process begins. */
    public static void begin() {
        boolean known = JSON || FORMAT.equalsIgnoreCase("Text");
        boolean spelt = FORMAT.equals("JSON") || FORMAT.equals("Text");
        if ((!known && LogFault.LOG_UNKNOWN_SETTINGS.on())
                || (known && !spelt && LogFault.LOG_SETTINGS_ANY_CASE.on())) {
            ThisProcess.end(1);
        }
        Frames.open();
        if (Quirk.FRAMES_OWN_RECORDS.on()) {
            Frames.write("INFO", false, "the program starts");
        }
    }

    /** Another invocation begins, perhaps for a tenant. */
    public static void eventBegins(String id, @Nullable String tenant) {
        String earlier = former;
        boolean keeps = LogFault.LOG_REQUEST_ID.on() || ManagedFault.MANAGED_LOG_NAMES_INVOCATION.on();
        REQUEST_ID.set(keeps && earlier != null ? earlier : id);
        TENANT_ID.set(tenant);
        former = LogFault.LOG_REQUEST_ID.on() && earlier != null ? earlier : id;
    }

    /** What a handler logs. */
    public static void log(String level, String message) {
        if (JSON && LEVELS.indexOf(level) < LEVELS.indexOf(LEAST) && !LogFault.LOG_LEVEL_FILTERS.on()) {
            return;
        }
        if (LogFault.LOG_MULTI_LINE_RECORD.on()) {
            message.lines().forEach(line -> write(System.out, level, Map.of("message", line)));
        } else {
            write(System.out, level, Map.of("message", message));
        }
    }

    /** A failure of the function. */
    public static void failed(String type, String message) {
        if (JSON && !LogFault.LOG_JSON_ERRORS.on()) {
            write(System.out, "ERROR", Map.of("errorType", type, "errorMessage", message));
        } else {
            write(System.err, "ERROR", Map.of("message", type.concat(": ").concat(message)));
        }
    }

    private static void write(PrintStream stream, String level, Map<String, String> what) {
        boolean json = JSON || LogFault.LOG_PLAIN_TEXT_BY_DEFAULT.on();
        String record = json ? JsonLine.of(members(level, what)) : text(level, what);
        if (!Frames.write(level, json, record)) {
            StandardStreams.print(stream, record.replace("\n", Quirk.NO_FRAMES.on() ? "\\n" : "\r"));
        }
    }

    private static String text(String level, Map<String, String> what) {
        return level.concat("\t").concat(String.join(" ", what.values()));
    }

    private static Map<String, String> members(String level, Map<String, String> what) {
        Map<String, String> members = new LinkedHashMap<>(what);
        members.put(
                "timestamp", LogFault.LOG_TIMESTAMP_UTC.on() ? LocalDateTime.now(ZoneId.systemDefault()) + "Z" : now());
        if (!LogFault.LOG_JSON_RECORDS.on()) {
            members.put("level", level);
        }
        if (Quirk.EXTRA_RECORD_MEMBERS.on()) {
            members.put("logger", "subject");
        }
        addInvocation(members);
        return members;
    }

    private static void addInvocation(Map<String, String> members) {
        String requestId = REQUEST_ID.get();
        String tenantId = TENANT_ID.get();
        if (requestId != null) {
            members.put(Quirk.EXTRA_RECORD_MEMBERS.on() ? "AWSRequestId" : "requestId", requestId);
        }
        if (tenantId != null && !LogFault.TENANT_IN_JSON_LOG.on()) {
            members.put("tenantId", tenantId);
        }
    }

    private static String now() {
        return Quirk.SPACED_RECORDS.on()
                ? Instant.now().toString().replace("Z", "+00:00")
                : Instant.now().toString();
    }
}
