package io.github.lambdaconformance.suites.clause.timeout;

import io.github.lambdaconformance.suites.proof.fault.Caught;
import io.github.lambdaconformance.suites.proof.fault.Fault;

/** Faults that the clauses on deadlines, kills and freezes must catch. */
public enum TimeoutFault implements Fault {
    @Caught(saying = "event 'next' must be answered, but no /response came")
    TIMEOUT_RESTART_AFTER_KILL("leaves a lock file while a handler sleeps and refuses to start beside it"),
    @Caught(saying = "no request may come after SIGKILL to the process group")
    TIMEOUT_GROUP_KILL_ENDS_ALL("has a helper in a session of its own that polls when the program was killed"),
    @Caught(saying = "event '1.6 s of 2 s' must be answered, but")
    TIMEOUT_JUST_BEFORE_DEADLINE("gives an event up a second before its deadline"),
    @Caught(saying = "event '1.5 s of 10 s' must be answered, but no")
    TIMEOUT_NO_TIMER_LEFT_BEHIND("ends at the deadline of its first event, whatever it does by then"),
    @Caught(saying = "event 'after' must be answered, but no /response came")
    TIMEOUT_FREEZE_WHILE_WAITING("ends at the event before which the clock has jumped more than a second"),
    @Caught(saying = "the remaining time must be between 19000 and 20000 ms")
    TIMEOUT_REMAINING_AFTER_THAW("adds a wait of more than a second to the remaining time"),
    @Caught(saying = "a fresh process must not post for an event that was handed to its predecessor")
    TIMEOUT_NO_STALE_COMPLETION("remembers a sleeping event in a file and completes it after a restart"),
    @Caught(saying = "event 'next' must be answered")
    TIMEOUT_RESET_IN_UPLOAD("hangs when the connection breaks while it sends"),
    @Caught(saying = "event 'during the freeze' must be answered")
    TIMEOUT_EVENT_DURING_FREEZE("hangs at an event that is there at the thaw"),
    @Caught(saying = "a freeze directly after the acknowledgement must not end the process")
    TIMEOUT_FREEZE_AFTER_ACKNOWLEDGEMENT("ends when a freeze falls into the wait for an acknowledgement"),
    @Caught(saying = "event '61 s of 120 s' must be answered, but it was reported as failed")
    TIMEOUT_LONGER_THAN_A_MINUTE("gives handlers up that would run for more than a minute");

    private final String description;

    TimeoutFault(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
