package io.github.lambdaconformance.suites.clause.snapstart;

import io.github.lambdaconformance.suites.proof.fault.Caught;
import io.github.lambdaconformance.suites.proof.fault.Fault;

/** Faults that the clauses on snapshots must catch. */
public enum SnapFault implements Fault {
    @Caught(saying = "the runtime must call GET /2018-06-01/runtime/restore/next, but no such call came")
    SNAP_CALLS_RESTORE_NEXT("polls without having asked for its restore"),
    @Caught(saying = "the runtime must wait at /runtime/restore/next until it is answered, but it gave that up")
    SNAP_RESTORE_WAITS("gives up after three seconds without a restore"),
    @Caught(saying = "the runtime must wait at /runtime/restore/next until it is answered, but it gave that up")
    SNAP_RESTORE_WAITS_A_MINUTE("gives up after a minute without a restore"),
    @Caught(saying = "event 'reset after the answer' must be answered, but no")
    SNAP_CONNECTIONS_LOST("ends when its connection is lost at the restore"),
    @Caught(saying = "after the restore the function must be the one that was initialized")
    SNAP_STATE_LASTS("makes the function anew after the restore"),
    @Caught(saying = "the remaining time must be between 16500 and 20000 ms")
    SNAP_CLOCK_JUMPS("adds the time of the wait for the restore to the remaining time"),
    @Caught(saying = "a refused /runtime/restore/next must not be repeated in a hot loop")
    SNAP_RESTORE_REFUSED("asks for its restore forty times without a pause when that is refused"),
    @Caught(by = "snap-restore-refused", saying = "after a refused /runtime/restore/next the runtime must not poll")
    POLLS_AFTER_REFUSED_RESTORE("polls when its restore is refused"),
    @Caught(
            by = "snap-restore-refused",
            saying = "after a refused /runtime/restore/next the process must end",
            lengthy = true)
    HANGS_AFTER_REFUSED_RESTORE("hangs when its restore is refused"),
    @Caught(saying = "before-snapshot hooks must have ended when /runtime/restore/next is called")
    SNAP_BEFORE_HOOKS_FIRST("asks for its restore while the before-snapshot hooks run"),
    @Caught(saying = "after-restore hooks must have ended before the first poll")
    SNAP_AFTER_HOOKS_BEFORE_POLL("polls while the after-restore hooks run"),
    @Caught(by = "snap-after-hooks-before-poll", saying = "after-restore hooks must not run before")
    RUNS_ALL_HOOKS_BEFORE_SNAPSHOT("runs the after-restore hooks before it asks for its restore"),
    @Caught(saying = "hooks must run in the order [before H2, before H1, after H1, after H2]")
    SNAP_HOOK_ORDER("runs the before-snapshot hooks in the order of their registration"),
    @Caught(saying = "a failed before-snapshot hook must be posted to /runtime/init/error")
    SNAP_FAILED_BEFORE_HOOK_REPORTED("ends without a word when a before-snapshot hook fails"),
    @Caught(saying = "a failed before-snapshot hook must be posted to /runtime/init/error")
    SNAP_HOOK_THROWN_VALUE("ends without a word when a hook throws what is no exception"),
    @Caught(saying = "after a failed before-snapshot hook the process must end with another status than 0")
    SNAP_FAILED_BEFORE_HOOK_ENDS_PROCESS("ends with status 0 when a before-snapshot hook fails"),
    @Caught(saying = "after a failed before-snapshot hook /runtime/restore/next must not be called")
    SNAP_FAILED_BEFORE_HOOK_NO_SNAPSHOT("reports a failed before-snapshot hook and asks for its restore"),
    @Caught(saying = "a failed after-restore hook must be posted to /runtime/restore/error")
    SNAP_FAILED_AFTER_HOOK_REPORTED("ends without a word when an after-restore hook fails"),
    @Caught(saying = "a failed after-restore hook should be posted to /runtime/restore/error")
    SNAP_FAILED_AFTER_HOOK_AT_RESTORE_ERROR("posts a failed after-restore hook to /runtime/init/error alone"),
    @Caught(saying = "after a failed hook the process must end, but it goes on", lengthy = true)
    SNAP_FAILED_AFTER_HOOK_ENDS_PROCESS("hangs when it has reported a failed after-restore hook"),
    @Caught(saying = "after a failed hook the runtime must not poll")
    SNAP_NO_POLL_AFTER_FAILED_HOOK("polls when it has reported a failed after-restore hook"),
    @Caught(saying = "the report of a failed hook must be a JSON object with strings errorMessage and errorType")
    SNAP_HOOK_FAILURE_BODY("reports a failed hook as plain text"),
    @Caught(by = "snap-hook-failure-body", saying = "and with a list as stackTrace if it has one")
    WRITES_STACK_OF_HOOK_AS_TEXT("reports a failed hook with a text as stack trace"),
    @Caught(saying = "the report of a failed hook should name its failure")
    SNAP_HOOK_FAILURE_NAMED("reports of a failed hook that a hook has failed, and nothing else"),
    @Caught(saying = "the report of a failed hook should carry Lambda-Runtime-Function-Error-Type")
    SNAP_HOOK_FAILURE_TYPED("reports a failed hook with an error type of one word");

    private final String description;

    SnapFault(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
