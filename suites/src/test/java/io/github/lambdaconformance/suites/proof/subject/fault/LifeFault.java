package io.github.lambdaconformance.suites.proof.subject.fault;

/** Faults that the clauses on the life of the process must catch. */
public enum LifeFault implements Fault {
    LIFE_STAYS_ALIVE_WHILE_WAITING("ends after two seconds without an event"),
    LIFE_PROCESS_SERVES_MANY("ends after 20 events"),
    LIFE_NO_DESCRIPTOR_LEAK("opens a file for each second event and never closes it"),
    LIFE_STAYS_IN_PROCESS_GROUP("runs in a session of its own"),
    LIFE_STATIC_STATE_LASTS("counts each event as the first"),
    LIFE_IDLE_COSTS_NO_CPU("spins for half of the time in which it waits"),
    LIFE_MEMORY_STAYS_BOUNDED("keeps 64 KiB of each event for ever"),
    LIFE_THREADS_STAY_BOUNDED("leaves a thread behind for each fifth event"),
    LIFE_SIGTERM_WHILE_WAITING("takes 700 ms to clean up after SIGTERM"),
    LIFE_SIGTERM_AT_WORK("claims a success when SIGTERM comes in the middle of the work"),
    LIFE_ENDS_WITHOUT_API("goes on trying for ever when the Runtime API has gone"),
    LIFE_LOST_API_IS_FAILURE("ends with status 0 when the Runtime API has gone"),
    LIFE_INSTANCES_SHARE_TMP("refuses to start beside another instance in the same /tmp"),
    LIFE_WITHIN_LAMBDA_LIMITS("opens 1,100 descriptors at its start"),
    LIFE_NO_ZOMBIES("leaves dead children behind at each eighth event"),
    LIFE_FOREIGN_DESCRIPTORS(
            "life-foreign-descriptors-and-signals", "refuses to start when it finds descriptors that it did not open"),
    LIFE_FOREIGN_SIGNALS("life-foreign-descriptors-and-signals", "refuses to start when SIGUSR1 is blocked"),
    LIFE_QUICK_AFTER_LARGE_EVENT("takes 150 ms for each event after a large one"),
    LIFE_STARTS_AGAIN_AND_AGAIN("refuses the seventh start in the same /tmp"),
    LIFE_DISTURBED_PROCESS("hangs after an event whose handler left the thread interrupted");

    private final String stated;
    private final String description;

    LifeFault(String description) {
        this("", description);
    }

    LifeFault(String stated, String description) {
        this.stated = stated;
        this.description = description;
    }

    @Override
    public String stated() {
        return stated;
    }

    @Override
    public String description() {
        return description;
    }
}
