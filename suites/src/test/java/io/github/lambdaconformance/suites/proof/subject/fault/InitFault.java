package io.github.lambdaconformance.suites.proof.subject.fault;

/** Faults that the clauses on initialization must catch. */
public enum InitFault implements Fault {
    INIT_FINDS_API_BY_VARIABLE("also polls the fixed port 9001 of the loopback address, before anything else"),
    INIT_FIRST_REQUEST_IS_NEXT("asks for the version of the Runtime API before it polls"),
    INIT_USES_RUNTIME_API_PREFIX("asks the health path outside the runtime prefix after each event"),
    INIT_MISSING_HANDLER_NO_RESPONSE("answers events although no handler was found"),
    INIT_MISSING_HANDLER_REPORTED("ends without a word when no handler was found"),
    INIT_FAILURE_REPORTED("ends without a word when initialization fails"),
    INIT_FAILURE_ENDS_PROCESS("goes on to poll after a failed initialization"),
    INIT_ERROR_POSTED_ONCE("posts the initialization error twice"),
    INIT_ERROR_BODY_IS_JSON("reports a failed initialization as plain text"),
    INIT_FINISHES_BEFORE_POLL("initializes in the background while it polls already"),
    INIT_RESTARTS_AFTER_FAILURE("leaves a lock file at a failed initialization and refuses to start beside it"),
    INIT_NO_COMPLETION_BEFORE_EVENT("posts the response of a warm-up that nobody asked for"),
    INIT_TOLERATES_INITIALIZATION_TYPES("refuses to start with another initialization type than on-demand");

    private final String stated;
    private final String description;

    InitFault(String description) {
        this("", description);
    }

    InitFault(String stated, String description) {
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
