package io.github.lambdaconformance.suites.proof.subject.fault;

/** Faults that the clauses on the life of the process must catch. */
public enum LifeFault implements Fault {
    LIFE_STAYS_ALIVE_WHILE_WAITING("ends after two seconds without an event"),
    LIFE_PROCESS_SERVES_MANY("ends after 20 events"),
    LIFE_NO_DESCRIPTOR_LEAK("opens a file for each second event and never closes it"),
    LIFE_STAYS_IN_PROCESS_GROUP("runs in a session of its own");

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
