package io.github.lambdaconformance.suites.clause.life;

import io.github.lambdaconformance.suites.proof.fault.Caught;
import io.github.lambdaconformance.suites.proof.fault.Fault;

/** Faults that the clauses on the life of the process must catch. */
public enum LifeFault implements Fault {
    @Caught(
            saying = "the runtime must stay alive",
            wide =
                    "who ends when nothing comes for a while loses whatever comes after it: each of these scripts has a pause")
    LIFE_STAYS_ALIVE_WHILE_WAITING("ends after two seconds without an event"),
    @Caught(saying = "one process should serve many events")
    LIFE_PROCESS_SERVES_MANY("ends after 20 events"),
    @Caught(saying = "open descriptors must not pile up")
    LIFE_NO_DESCRIPTOR_LEAK("opens a file for each second event and never closes it"),
    @Caught(saying = "open descriptors must not pile up")
    LIFE_CLOSED_CONNECTIONS_LET_GO("closes no connection that the server has closed"),
    @Caught(by = "life-closed-connections-let-go", saying = "open descriptors must not pile up")
    KEEPS_CONNECTIONS_OF_REFUSALS("closes no connection on which a completion was refused"),
    @Caught(saying = "must be in the process group that Lambda started")
    LIFE_STAYS_IN_PROCESS_GROUP("runs in a session of its own"),
    @Caught(saying = "the function must keep its state from event to event")
    LIFE_STATIC_STATE_LASTS("counts each event as the first"),
    @Caught(by = "life-static-state-lasts", saying = "the function must keep its state from event to event")
    LOADS_FUNCTION_ANEW("loads the function anew for each event"),
    @Caught(saying = "waiting must use less than 3 % of a processor")
    LIFE_IDLE_COSTS_NO_CPU("spins for half of the time in which it waits"),
    @Caught(
            by = "life-idle-costs-no-cpu",
            saying = "the process must be alive when it is looked at",
            wide =
                    "who ends when nothing comes for a while loses whatever comes after it: each of these scripts has a pause")
    ENDS_IN_A_LULL("ends when no event comes for one and a half seconds"),
    @Caught(saying = "memory must not grow from event to event")
    LIFE_MEMORY_STAYS_BOUNDED("keeps 64 KiB of each event for ever"),
    @Caught(saying = "threads and processes must not pile up")
    LIFE_THREADS_STAY_BOUNDED("leaves a thread behind for each fifth event"),
    @Caught(saying = "the process must end within 500 ms of SIGTERM, or ignore it")
    LIFE_SIGTERM_WHILE_WAITING("takes 700 ms to clean up after SIGTERM"),
    @Caught(saying = "no success may be claimed for work that SIGTERM has cut short")
    LIFE_SIGTERM_AT_WORK("claims a success when SIGTERM comes in the middle of the work"),
    @Caught(saying = "the runtime must end when the Runtime API has gone", lengthy = true)
    LIFE_ENDS_WITHOUT_API("goes on trying for ever when the Runtime API has gone"),
    @Caught(saying = "losing the Runtime API must not end in exit status 0")
    LIFE_LOST_API_IS_FAILURE("ends with status 0 when the Runtime API has gone"),
    @Caught(saying = "must be answered, but no /response came")
    LIFE_INSTANCES_SHARE_TMP("refuses to start beside another instance in the same /tmp"),
    @Caught(saying = "must be completed, but nothing was posted for it")
    LIFE_WITHIN_LAMBDA_LIMITS("opens 1,100 descriptors at its start"),
    @Caught(saying = "child processes that have ended must not pile up")
    LIFE_NO_ZOMBIES("leaves dead children behind at each eighth event"),
    @Caught(
            by = "life-foreign-descriptors-and-signals",
            saying = "event 'foreign descriptors' must be answered, but no /response came")
    LIFE_FOREIGN_DESCRIPTORS("refuses to start when it finds descriptors that it did not open"),
    @Caught(
            by = "life-foreign-descriptors-and-signals",
            saying = "event 'blocked signals' must be answered, but no /response came")
    LIFE_FOREIGN_SIGNALS("refuses to start when SIGUSR1 is blocked"),
    @Caught(saying = "small events must be answered as quickly as before", lengthy = true)
    LIFE_QUICK_AFTER_LARGE_EVENT("takes 400 ms for each event after a large one"),
    @Caught(saying = "event 'start 7' must be answered, but no /response came")
    LIFE_STARTS_AGAIN_AND_AGAIN("refuses the seventh start in the same /tmp"),
    @Caught(saying = "must be completed, but nothing was posted for it")
    LIFE_DISTURBED_PROCESS("hangs after an event whose handler left the thread interrupted");

    private final String description;

    LifeFault(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
