package io.github.lambdaconformance.suites.proof.subject.managed;

import io.github.lambdaconformance.suites.clause.managed.ManagedFault;
import io.github.lambdaconformance.suites.proof.subject.api.PolledEvent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a program mixes up that keeps in one place what belongs to each event: it finds the event that came last. */
public final class Latest {

    private static volatile @Nullable PolledEvent event;

    private Latest() {}

    public static void begins(PolledEvent polled) {
        event = polled;
    }

    /** The id under which this event is completed. */
    public static String id(PolledEvent own) {
        return of(own, ManagedFault.MANAGED_COMPLETIONS_APART).id();
    }

    /** The invocation id with which this event is completed. */
    public static @Nullable String invocationId(PolledEvent own) {
        return of(own, ManagedFault.MANAGED_ATTEMPTS_APART).invocationId();
    }

    /** What a handler was told that has slept meanwhile. */
    public static void tell(Map<String, @Nullable Object> seen) {
        PolledEvent latest = event;
        if (latest == null) {
            return;
        }
        if (ManagedFault.MANAGED_CONTEXT_APART.on()) {
            seen.put("requestId", latest.id());
        }
        if (ManagedFault.MANAGED_DEADLINE_APART.on()) {
            seen.put("remainingMs", latest.remaining());
        }
        if (ManagedFault.MANAGED_TRACE_APART.on()) {
            seen.put("traceId", latest.traceId());
        }
    }

    private static PolledEvent of(PolledEvent own, ManagedFault fault) {
        PolledEvent latest = event;
        return fault.on() && latest != null ? latest : own;
    }
}
