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
    INIT_TOLERATES_INITIALIZATION_TYPES("refuses to start with another initialization type than on-demand"),
    INIT_CODE_RUNS_ONCE("initializes the function again at the first event"),
    INIT_SELECTS_HANDLER("calls the same handler whatever is configured"),
    INIT_ERROR_TYPE_HEADER("reports a failed initialization without the error type header"),
    INIT_ERROR_TYPE_KNOWN_TO_PLATFORM("reports a failed initialization with the bare name of the class as error type"),
    INIT_FAILURE_EXIT_STATUS("ends with status 0 after a failed initialization"),
    INIT_ERROR_ODD_MESSAGE("copies the message of a failed initialization into a header as it is"),
    INIT_ERROR_REJECTED("posts a rejected initialization error again and again"),
    INIT_WITHOUT_LOG_NAMES("ends at its start when the name of the log group is absent"),
    INIT_NEEDS_API_VARIABLE("ends with status 0 and without a word when the address of the Runtime API is absent"),
    INIT_DEAD_API_NO_SPIN("connects to a dead address as often as it can"),
    INIT_IGNORES_STDIN("reads the standard input before it starts"),
    INIT_EXIT_STATUS_KEPT("ends with status 0 whatever status the initialization code asks for"),
    INIT_GOES_ON_WITHOUT_EXTENSION("registers an extension and ends when that is refused"),
    INIT_WITHIN_TEN_SECONDS("takes more than ten seconds to start"),
    INIT_ERROR_ONLY_BEFORE_EVENTS("reports an event that is no JSON as an initialization error");

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
