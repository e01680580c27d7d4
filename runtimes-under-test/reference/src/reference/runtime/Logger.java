package reference.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes one record per line, as JSON or as text and from the level on that the function's logging configuration asks for. */
public final class Logger {

    private static final List<String> LEVELS = List.of("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL");

    private final String requestId;
    private final String tenantId;

    Logger(String requestId, String tenantId) {
        this.requestId = requestId;
        this.tenantId = tenantId;
    }

    static Logger outsideInvocations() {
        return new Logger(null, null);
    }

    /** @param level one of TRACE, DEBUG, INFO, WARN, ERROR and FATAL in any case; anything else counts as INFO */
    public void log(String level, String message) {
        write(rank(level, "INFO"), Map.of("message", message));
    }

    void error(ErrorReport report) {
        write(LEVELS.indexOf("ERROR"), report.members());
    }

    private void write(int rank, Map<String, Object> fields) {
        boolean json = "JSON".equalsIgnoreCase(System.getenv("AWS_LAMBDA_LOG_FORMAT"));
        // Lambda filters by level only in the JSON format.
        if (json && rank < rank(System.getenv("AWS_LAMBDA_LOG_LEVEL"), "TRACE")) {
            return;
        }
        System.out.println(json ? json(LEVELS.get(rank), fields) : text(LEVELS.get(rank), fields));
    }

    private String json(String level, Map<String, Object> fields) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("timestamp", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        members.put("level", level);
        if (requestId != null) {
            members.put("requestId", requestId);
        }
        if (tenantId != null) {
            members.put("tenantId", tenantId);
        }
        members.putAll(fields);
        try {
            return new String(JsonWriter.write(members), UTF_8);
        } catch (JsonException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text(String level, Map<String, Object> fields) {
        StringBuilder line = new StringBuilder(level).append(' ').append(requestId == null ? "-" : requestId);
        fields.values().forEach(value -> line.append(' ').append(value));
        // A line feed would end the record in the log of the function.
        return line.toString().replace('\n', '\r');
    }

    private static int rank(String level, String otherwise) {
        int rank = LEVELS.indexOf(String.valueOf(level).toUpperCase(Locale.ROOT));
        return rank < 0 ? LEVELS.indexOf(otherwise) : rank;
    }
}
