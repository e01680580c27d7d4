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
    ERROR_KEEPS_SECRETS("adds the environment to the stack trace"),
    ERROR_MESSAGE_KEPT("reports the same message for all failures"),
    ERROR_TYPE_NAMED("reports the same type for all failures"),
    ERROR_STACK_TRACE_STRINGS("sends the stack trace as objects"),
    ERROR_MESSAGE_UNICODE("writes reports in ASCII"),
    ERROR_MESSAGE_CONTROL_CHARACTERS("writes control characters of a message as they are"),
    ERROR_MESSAGE_MEBIBYTE("ends with status 1, unreported, when a message is longer than a million characters"),
    ERROR_MESSAGE_EMPTY("leaves the message out when it is empty"),
    ERROR_BODIES_INDEPENDENT("adds the message of the failure before"),
    ERROR_NESTED_CAUSES("appends the cause of a failure to the report as text"),
    ERROR_TYPE_HEADER("does not send the type of a failure in a header"),
    ERROR_TYPE_HEADER_ONE_LINE("takes nothing but line ends out of the type in the header"),
    ERROR_TYPE_HEADER_FORM("sends the bare word failed as the type of each failure"),
    ERROR_MESSAGE_MANY_LINES("sends the message in a header, on as many lines as it has"),
    ERROR_BODY_LABELLED("labels reports as HTML"),
    ERROR_CAUSE_BODY("labels reports as those with a cause, without the form of those"),
    ERROR_XRAY_CAUSE("sends an empty object as the cause for X-Ray"),
    ERROR_ENDLESS_RECURSION("hangs when the stack overflows"),
    ERROR_ASYNC_LIKE_THROWN("takes a failure in another thread for a result"),
    ERROR_THROWN_VALUE("takes what is thrown for a result when it is no exception"),
    ERROR_SIGNAL_LEAVES_NOTHING("has a helper in a session of its own that polls when the program was killed"),
    ERROR_BACKGROUND_FAILURE("hangs in the event after a failure in the background"),
    ERROR_NONE_AFTER_RESPONSE("reports a failure in the background for the event that started it"),
    ERROR_OUT_OF_MEMORY("hangs when the memory is exhausted"),
    ERROR_NEVER_SETTLES("answers for a handler that does not settle"),
    ERROR_SAME_PROCESS("ends after each failure it has reported"),
    ERROR_REFUSED_NO_RETRY_LOOP("posts a report again for ever when it is refused"),
    ERROR_500_ENDS_PROCESS("goes on after a report that was answered 500"),
    ERROR_LOGGED("logs no failure");

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
