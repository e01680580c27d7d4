package io.github.lambdaconformance.suites.proof.subject.function;

import io.github.lambdaconformance.suites.clause.context.ContextFault;
import io.github.lambdaconformance.suites.clause.next.NextFault;
import io.github.lambdaconformance.suites.clause.timeout.TimeoutFault;
import io.github.lambdaconformance.suites.clause.trace.TraceFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.api.PolledEvent;
import io.github.lambdaconformance.suites.proof.subject.json.JsonReader;
import io.github.lambdaconformance.suites.proof.subject.program.NamedFailure;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the handler may know of its invocation; the static fields are what the faults must not keep. */
public final class InvocationContext {

    private static @Nullable String keptClientContext;
    private static @Nullable String readable;
    private static @Nullable String keptTenantId;
    private static @Nullable String firstTraceId;
    private static @Nullable String keptTraceId;
    private static @Nullable String failedId;

    private final PolledEvent event;
    private final long remainingAtEntry;

    private InvocationContext(PolledEvent event) {
        this.event = event;
        this.remainingAtEntry = remainingNow();
    }

    static InvocationContext of(PolledEvent event) {
        keptClientContext = event.clientContext() == null ? keptClientContext : event.clientContext();
        keptTenantId = event.tenantId() == null ? keptTenantId : event.tenantId();
        firstTraceId = firstTraceId == null ? event.traceId() : firstTraceId;
        keptTraceId = event.traceId() == null ? keptTraceId : event.traceId();
        if (TraceFault.TRACE_ODD_VALUES.on()
                && event.traceId() != null
                && !event.traceId().contains("Root=1-")) {
            ThisProcess.end(1);
        }
        return new InvocationContext(event);
    }

    public static void failed(PolledEvent event) {
        failedId = event.id();
    }

    @Nullable
    String requestId() {
        String stale = failedId;
        failedId = null;
        if (ContextFault.CONTEXT_FOLLOWS_EVENT.on() && stale != null) {
            return stale;
        }
        return ContextFault.CONTEXT_REQUEST_ID.on() ? null : event.id();
    }

    @Nullable
    String functionArn() {
        String arn = event.functionArn();
        if (arn == null || !ContextFault.CONTEXT_FUNCTION_ARN.on()) {
            return arn;
        }
        boolean qualified = arn.split(":", -1).length > 7;
        return qualified ? arn.substring(0, arn.lastIndexOf(':')) : arn;
    }

    long remaining() {
        return ContextFault.CONTEXT_REMAINING_TIME_DECREASES.on() ? remainingAtEntry : remainingNow();
    }

    private long remainingNow() {
        return Clock.told(remainingByDeadline());
    }

    private long remainingByDeadline() {
        if (ContextFault.CONTEXT_DEADLINE.on()) {
            return 3_000 - (System.currentTimeMillis() - event.received());
        }
        long waited = event.received() - event.polled();
        boolean added = TimeoutFault.TIMEOUT_REMAINING_AFTER_THAW.on() && waited > 1_000;
        return added ? event.remaining() + waited : event.remaining();
    }

    @Nullable
    String traceId() {
        String id = keptOrOwn();
        if (id == null || TraceFault.TRACE_VISIBLE.on()) {
            return withoutTraceId();
        }
        if (TraceFault.CUTS_TRACE.on() && id.indexOf(':') > 0) {
            return id.substring(0, id.indexOf(':'));
        }
        return TraceFault.TRACE_VERBATIM.on() ? composed(List.of(id.split(";", -1))) : id;
    }

    private static @Nullable String withoutTraceId() {
        if (Quirk.MAKES_UP_TRACE_IDS.on()) {
            return "Root=1-" + String.format("%08x-%024x", System.currentTimeMillis() / 1000, System.nanoTime())
                    + ";Sampled=0";
        }
        return Quirk.EMPTY_TRACE_ID.on() ? "" : null;
    }

    private @Nullable String keptOrOwn() {
        if (TraceFault.TRACE_NO_RESIDUE.on()) {
            return keptTraceId;
        }
        return TraceFault.TRACE_FOLLOWS_EVENT.on() ? firstTraceId : event.traceId();
    }

    private static String composed(List<String> fields) {
        StringBuilder trace = new StringBuilder();
        for (String name : List.of("Root=", "Parent=", "Sampled=")) {
            for (String field : fields) {
                if (field.startsWith(name)) {
                    trace.append(trace.length() == 0 ? "" : ";").append(field);
                }
            }
        }
        return trace.toString();
    }

    @Nullable
    Object clientContext() {
        String text = ContextFault.CONTEXT_NO_LEAK.on() ? keptClientContext : event.clientContext();
        if (text != null && NextFault.DROPS_ESCAPES.on()) {
            text = text.replaceAll("\\\\u....", "?");
        }
        if (text != null && NextFault.READS_HEADERS_AS_LATIN.on()) {
            text = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        }
        if (ContextFault.CONTEXT_ABSENT_CLIENT_CONTEXT.on() && keptClientContext == null) {
            return Map.of("custom", Map.of("source", "none"));
        }
        return ContextFault.CONTEXT_CLIENT_CONTEXT.on() ? null : parsedOrEnd(text);
    }

    private static @Nullable Object parsedOrEnd(@Nullable String text) {
        try {
            Object context = checked(parsed(text));
            readable = text == null ? readable : text;
            return context;
        } catch (NamedFailure e) {
            if (ContextFault.KEEPS_READABLE_CLIENT_CONTEXT.on()) {
                return parsed(readable);
            }
            if (ContextFault.CONTEXT_MALFORMED_CLIENT_CONTEXT.on()) {
                ThisProcess.end(1);
            }
            throw e;
        }
    }

    private static @Nullable Object checked(@Nullable Object context) {
        boolean narrow = ContextFault.CONTEXT_NESTED_CLIENT_CONTEXT.on();
        if (narrow && context instanceof Map<?, ?> members && members.get("custom") instanceof Map<?, ?> custom) {
            custom.values().stream().map(String.class::cast).forEach(text -> {});
        }
        return context;
    }

    @Nullable
    Object identity() {
        return ContextFault.CONTEXT_IDENTITY.on() ? null : parsed(event.identity());
    }

    private static @Nullable Object parsed(@Nullable String json) {
        return json == null ? null : JsonReader.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    @Nullable
    String tenantId() {
        String tenant = ContextFault.TENANT_NO_RESIDUE.on() ? keptTenantId : event.tenantId();
        if (tenant == null || ContextFault.TENANT_VISIBLE.on()) {
            return null;
        }
        return ContextFault.TENANT_CHARACTERS.on() ? tenant.replaceAll("[^A-Za-z0-9-]", "") : tenant;
    }
}
