package io.github.lambdaconformance.suites.clause.managed;

import io.github.lambdaconformance.suites.proof.fault.Caught;
import io.github.lambdaconformance.suites.proof.fault.Fault;

/** Faults that the clauses on Managed Instances must catch; they show nowhere else. */
public enum ManagedFault implements Fault {
    @Caught(saying = "2 polls must be open at a time, but there was never more than 1", lengthy = true)
    MANAGED_SEVERAL_POLLS("has one worker, however many events it may handle at a time"),
    @Caught(saying = "8 events should be in hand at a time, but there were never more than 3", lengthy = true)
    MANAGED_POLLS_UP_TO_LIMIT("has three workers at most"),
    @Caught(saying = "open polls and events in hand together should never be more than 2, but there were 3")
    MANAGED_POLLS_WITHIN_LIMIT("has one worker more than it may have"),
    @Caught(saying = "event 'event 0' must be answered once")
    MANAGED_ONE_AT_A_TIME("ends where it may handle only one event at a time"),
    @Caught(saying = "a runtime with an unusable limit should serve or end, but it hangs", lengthy = true)
    MANAGED_UNUSABLE_LIMIT("hangs where its limit is no number"),
    @Caught(saying = "a poll must have no body")
    MANAGED_CONNECTION_PER_POLL("sends two octets with each of its polls"),
    @Caught(saying = "must be answered, but no /response came", lengthy = true)
    MANAGED_ANY_POLL_FIRST("keeps an event until all polls that were sent before have brought one"),
    @Caught(saying = "must be answered once, with its own result", lengthy = true)
    MANAGED_COMPLETIONS_APART("posts results under the id that was delivered last"),
    @Caught(
            saying = "event 'empty headers' must be answered, but it was reported as failed",
            wide = "on Managed Instances every event has empty headers, so that each of these events fails")
    MANAGED_EMPTY_HEADERS("takes an empty client context for one"),
    @Caught(saying = "the handler must see requestId")
    MANAGED_CONTEXT_APART("tells handlers the request id that was delivered last"),
    @Caught(saying = "the remaining time must be between")
    MANAGED_DEADLINE_APART("tells handlers the remaining time of the event that was delivered last"),
    @Caught(saying = "event 'sleeper 0' must be answered once")
    MANAGED_FAILURE_APART("ends when a handler has failed, whatever others do"),
    @Caught(saying = "events must not wait for one that takes long")
    MANAGED_QUICK_BESIDE_SLOW("takes many events but runs one handler at a time"),
    @Caught(saying = "must not be told the trace id of another event")
    MANAGED_TRACE_APART("tells handlers the trace id that was delivered last"),
    @Caught(saying = "must not be told the trace id of another event")
    MANAGED_TRACE_NOT_IN_ENVIRONMENT("leaves the trace id of its first event in the environment"),
    @Caught(saying = "must name the invocation")
    MANAGED_LOG_NAMES_INVOCATION("names in each record the invocation that began before"),
    @Caught(saying = "must carry its own invocation id, not that of another attempt")
    MANAGED_ATTEMPTS_APART("sends the invocation id that was delivered last"),
    @Caught(saying = "must hold what its handler wrote and nothing else")
    MANAGED_STREAMS_APART("mixes the pieces of streams"),
    @Caught(saying = "events were in hand at a time, but later there were never more than", lengthy = true)
    MANAGED_LATE_COMPLETION("loses a worker with each completion that comes too late"),
    @Caught(saying = "event 'running' must be answered")
    MANAGED_REFUSED_COMPLETION("ends when a completion is refused"),
    @Caught(saying = "the process must go on")
    MANAGED_REFUSED_SAME_PROCESS("ends a while after a completion was refused"),
    @Caught(saying = "events were in hand at a time, but later there were never more than", lengthy = true)
    MANAGED_CAPACITY_LASTS("loses a worker with every fifth failure"),
    @Caught(saying = "each event must be completed exactly once", lengthy = true)
    MANAGED_MANY_AT_A_TIME("loses every thousandth result"),
    @Caught(saying = "at most 3 completion(s) may be posted for event 'too large'")
    MANAGED_ERROR_TOO_LARGE("sends a report that is too large again and again"),
    @Caught(saying = "there must be no /response to event 'cut off'")
    MANAGED_TRUNCATED_EVENT("hands the beginning of a truncated event to the handler, as text"),
    @Caught(saying = "event 'after 0' must be answered", lengthy = true)
    MANAGED_EXIT_BESIDE_OTHERS("takes no event any more when a handler ends its process, and lives on"),
    @Caught(saying = "event 'running' must be answered")
    MANAGED_POLL_REFUSED("ends when a poll is answered with 500, whatever runs"),
    @Caught(saying = "events were in hand at a time, but later there were never more than", lengthy = true)
    MANAGED_POLLERS_COME_BACK("loses a worker with each poll that is refused"),
    @Caught(saying = "after a failed initialization nothing must poll")
    MANAGED_INIT_FAILURE("polls after a failed initialization"),
    @Caught(saying = "the process should end within 2000 ms of SIGTERM", lengthy = true)
    MANAGED_SIGTERM("takes four seconds to end when it is asked to"),
    @Caught(saying = "left to be done must go on while no event is handled")
    MANAGED_BACKGROUND_GOES_ON("works in the background only while an event is handled");

    private static final boolean MANAGED =
            "lambda-managed-instances".equals(System.getenv("AWS_LAMBDA_INITIALIZATION_TYPE"));

    private final String description;

    ManagedFault(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public boolean on() {
        return MANAGED && Fault.super.on();
    }
}
