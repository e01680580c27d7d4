package io.github.lambdaconformance.suites.proof.subject.fault;

/** Faults that the clauses on failed invocations must catch. */
public enum ErrorFault implements Fault {
    ERROR_POSTED("ends with status 1, unreported, when the handler fails"),
    ERROR_NO_RESPONSE("posts the failure of the handler as its response"),
    ERROR_BODY_IS_JSON("posts the failure of the handler as plain text"),
    ERROR_SERVES_ON("hangs after it has posted an error"),
    ERROR_NO_HEADER_INJECTION("copies type and message of a failure into headers as they are"),
    ERROR_EXIT_ENDS_PROCESS("takes the exit of the handler for a return"),
    ERROR_RESTART_AFTER_EXIT("leaves a lock file at an exit of the handler and refuses to start beside it"),
    ERROR_KEEPS_SECRETS("adds the environment to the stack trace");

    private final String stated;
    private final String description;

    ErrorFault(String description) {
        this("", description);
    }

    ErrorFault(String stated, String description) {
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
