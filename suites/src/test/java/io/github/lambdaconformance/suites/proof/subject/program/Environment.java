package io.github.lambdaconformance.suites.proof.subject.program;

import io.github.lambdaconformance.suites.clause.environment.EnvironmentFault;
import io.github.lambdaconformance.suites.clause.managed.ManagedFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The environment variables as the handler sees and changes them. */
public final class Environment {

    private static final List<String> PLATFORM =
            List.of("AWS_", "LAMBDA_", "_", "LANG", "LC_", "TZ", "PATH", "LD_", "HOME", "PWD");
    private static final String TRACE_ID = "_X_AMZN_TRACE_ID";
    private static final Map<String, String> VARIABLES = load();

    private Environment() {}

    private static Map<String, String> load() {
        Map<String, String> variables = new LinkedHashMap<>(System.getenv());
        if (EnvironmentFault.ENV_NOTHING_INVENTED.on()) {
            variables.put("AWS_EXECUTION_ENV", "AWS_Lambda_java17");
        }
        try {
            putAll(Files.readString(Path.of("/proc/self/environ"), StandardCharsets.UTF_8), variables);
        } catch (IOException e) {
            return variables;
        }
        return variables;
    }

    /** Java decodes its own copy with the charset of the locale, which may have no more than ASCII. */
    private static void putAll(String block, Map<String, String> variables) {
        for (String entry : block.split("\0", -1)) {
            int equals = entry.indexOf('=');
            if (equals > 0) {
                variables.put(entry.substring(0, equals), entry.substring(equals + 1));
            }
        }
    }

    public static @Nullable String get(String name) {
        return isHidden(name) ? null : VARIABLES.get(name);
    }

    public static void set(String name, String value) {
        VARIABLES.put(name, value);
    }

    /** The trace id of the running event. */
    public static void trace(@Nullable String traceId) {
        if (traceId == null) {
            VARIABLES.remove(TRACE_ID);
        } else {
            VARIABLES.put(TRACE_ID, traceId);
        }
    }

    /** Where several events run, none of them has the variable for itself. */
    public static void traceOfWorker(@Nullable String traceId) {
        if (ManagedFault.MANAGED_TRACE_NOT_IN_ENVIRONMENT.on() && get(TRACE_ID) == null) {
            trace(traceId);
        }
    }

    public static Map<String, @Nullable Object> select(List<?> names) {
        Map<String, @Nullable Object> selected = new LinkedHashMap<>();
        for (Object name : names.equals(List.of("*")) ? VARIABLES.keySet() : names) {
            selected.put(name.toString(), get(name.toString()));
        }
        return selected;
    }

    private static boolean isHidden(String name) {
        return (EnvironmentFault.ENV_CUSTOMER_VARIABLES.on() && isCustomers(name))
                || (EnvironmentFault.ENV_DOCUMENTED_VARIABLES.on() && name.equals("AWS_DEFAULT_REGION"))
                || (EnvironmentFault.ENV_RUNTIME_API_VISIBLE.on() && name.equals("AWS_LAMBDA_RUNTIME_API"))
                || (EnvironmentFault.ENV_METADATA_VISIBLE.on() && name.startsWith("AWS_LAMBDA_METADATA_"))
                || (EnvironmentFault.ENV_CREDENTIALS.on() && name.equals("AWS_SESSION_TOKEN"))
                || (EnvironmentFault.ENV_ODD_VALUES.on() && "".equals(VARIABLES.get(name)));
    }

    private static boolean isCustomers(String name) {
        for (String prefix : PLATFORM) {
            if (name.startsWith(prefix)) {
                return false;
            }
        }
        return true;
    }
}
