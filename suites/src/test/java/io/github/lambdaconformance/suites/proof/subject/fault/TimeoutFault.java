package io.github.lambdaconformance.suites.proof.subject.fault;

/** Faults that the clauses on deadlines, kills and freezes must catch. */
public enum TimeoutFault implements Fault {
    TIMEOUT_RESTART_AFTER_KILL("leaves a lock file while a handler sleeps and refuses to start beside it"),
    TIMEOUT_GROUP_KILL_ENDS_ALL("has a helper in a session of its own that polls when the program was killed"),
    TIMEOUT_JUST_BEFORE_DEADLINE("gives an event up a second before its deadline"),
    TIMEOUT_FREEZE_WHILE_WAITING("ends at the event before which the clock has jumped more than a second"),
    TIMEOUT_REMAINING_AFTER_THAW("adds a wait of more than a second to the remaining time"),
    TIMEOUT_NO_STALE_COMPLETION("remembers a sleeping event in a file and completes it after a restart"),
    TIMEOUT_RESET_IN_UPLOAD("hangs when the connection breaks while it sends"),
    TIMEOUT_EVENT_DURING_FREEZE("hangs at an event that is there at the thaw"),
    TIMEOUT_FREEZE_AFTER_ACKNOWLEDGEMENT("ends when a freeze falls into the wait for an acknowledgement"),
    TIMEOUT_LONGER_THAN_A_MINUTE("gives handlers up that would run for more than a minute");

    private final String stated;
    private final String description;

    TimeoutFault(String description) {
        this("", description);
    }

    TimeoutFault(String stated, String description) {
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
