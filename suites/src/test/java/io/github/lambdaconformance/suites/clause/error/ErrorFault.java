package io.github.lambdaconformance.suites.clause.error;

import io.github.lambdaconformance.suites.proof.fault.Caught;
import io.github.lambdaconformance.suites.proof.fault.Fault;

/** Faults that the clauses on failed invocations must catch. */
public enum ErrorFault implements Fault {
    @Caught(saying = "must be posted to its /error exactly once, but 0 posts were seen")
    ERROR_POSTED("ends with status 1, unreported, when the handler fails"),
    @Caught(saying = "there must be no /response to event 'failure'")
    ERROR_NO_RESPONSE("posts the failure of the handler as its response"),
    @Caught(saying = "the body of every error report must be a JSON object with strings errorMessage and errorType")
    ERROR_BODY_IS_JSON("posts the failure of the handler as plain text"),
    @Caught(
            saying =
                    "the failure of event 'failure 1' must be posted to its /error exactly once, but 0 posts were seen",
            wide = "whatever comes after a failure is lost, whatever the failure was")
    ERROR_SERVES_ON("hangs after it has posted an error"),
    @Caught(saying = "the failure of event 'ill-formed' must be posted to its /error exactly once")
    ERROR_MESSAGE_ILL_FORMED("ends when it has to write half a surrogate pair into a report"),
    @Caught(saying = "event 'next' must be answered, but no /response came", lengthy = true)
    ERROR_HANDLER_VANISHES("waits for ever for a handler whose thread has ended"),
    @Caught(saying = "a process that ends because of a failure must not end with status 0")
    ERROR_FATAL_EXIT_STATUS("ends with status 0 when a failure in the background was not caught"),
    @Caught(saying = "one process should serve many events")
    ERROR_ACKNOWLEDGEMENT_BODY("ends when the acknowledgement of a report has no body"),
    @Caught(
            saying = "text of the handler must not become the header X-Injected",
            wide =
                    "text in a header can write any other header, a host and a whole request as well, and into reports of every kind")
    ERROR_NO_HEADER_INJECTION("copies type and message of a failure into headers as they are"),
    @Caught(saying = "there must be no /response to event 'exit 0'")
    ERROR_EXIT_ENDS_PROCESS("takes the exit of the handler for a return"),
    @Caught(saying = "event 'next' must be answered, but no /response came")
    ERROR_RESTART_AFTER_EXIT("leaves a lock file at an exit of the handler and refuses to start beside it"),
    @Caught(by = "error-keeps-secrets", saying = "credentials must be in no error report")
    TELLS_METADATA_TOKEN("adds the token of the metadata service to the stack trace"),
    @Caught(saying = "credentials must be in no error report")
    ERROR_KEEPS_SECRETS("adds the environment to the stack trace"),
    @Caught(saying = "errorMessage must contain the message of the failure")
    ERROR_MESSAGE_KEPT("reports the same message for all failures"),
    @Caught(saying = "errorType should name the type of the failure")
    ERROR_TYPE_NAMED("reports the same type for all failures"),
    @Caught(
            by = "error-body-is-json",
            during = "error-endless-recursion",
            saying = "(seen while error-endless-recursion was judged)")
    REPORTS_RECURSION_AS_TEXT("reports an endless recursion as plain text"),
    @Caught(
            by = "init-error-only-before-events",
            during = "error-endless-recursion",
            saying = "(seen while error-endless-recursion was judged)")
    RECURSION_AS_INIT_ERROR("reports an endless recursion as a failed initialization, and ends"),
    @Caught(
            by = "error-keeps-secrets",
            during = "error-nested-causes",
            saying = "(seen while error-nested-causes was judged)")
    TELLS_SECRETS_OF_CAUSES("adds the environment to the stack trace of a failure with a cause"),
    @Caught(
            by = "error-stack-trace-strings",
            during = "error-nested-causes",
            saying = "stackTrace should be an array of strings (seen while error-nested-causes was judged)")
    TRACES_CAUSES_AS_OBJECTS("sends the stack trace of a failure with a cause as objects"),
    @Caught(saying = "stackTrace should be an array of strings")
    ERROR_STACK_TRACE_STRINGS("sends the stack trace as objects"),
    @Caught(saying = "errorMessage must contain the message of the failure")
    ERROR_MESSAGE_UNICODE("writes reports in ASCII"),
    @Caught(saying = "must be posted to its /error exactly once, but 0 posts were seen")
    ERROR_MESSAGE_WITHOUT_LOCALE("ends at a message beyond ASCII when no locale is given"),
    @Caught(saying = "the body of /error must be a JSON object with strings errorMessage and errorType")
    ERROR_MESSAGE_CONTROL_CHARACTERS("writes control characters of a message as they are"),
    @Caught(saying = "the failure of event '1 MiB' must be posted to its /error exactly once, but 0 posts were seen")
    ERROR_MESSAGE_MEBIBYTE("ends with status 1, unreported, when a message is longer than a million characters"),
    @Caught(saying = "an empty message should be reported as such, not as \"ConformanceError\"")
    ERROR_EMPTY_MESSAGE_KEPT("tells the type of a failure in place of an empty message"),
    @Caught(saying = "must be an object with errorType and errorMessage also when there is no message")
    ERROR_MESSAGE_EMPTY("leaves the message out when it is empty"),
    @Caught(saying = "must not hold the text 'only in report 0!' of another failure")
    ERROR_BODIES_INDEPENDENT("adds the message of the failure before"),
    @Caught(saying = "the body of /error must be a JSON object with strings errorMessage and errorType")
    ERROR_NESTED_CAUSES("appends the cause of a failure to the report as text"),
    @Caught(saying = "/error should carry Lambda-Runtime-Function-Error-Type")
    ERROR_TYPE_HEADER("does not send the type of a failure in a header"),
    @Caught(saying = "text of the handler must not make illegal header lines")
    ERROR_TYPE_HEADER_ONE_LINE("takes nothing but line ends out of the type in the header"),
    @Caught(saying = "should have the form category.reason")
    ERROR_TYPE_HEADER_FORM("sends the bare word failed as the type of each failure"),
    @Caught(
            saying = "header lines must have a legal name, a colon and legal octets",
            wide = "what stands behind a line end in a header is another header, a host or a request")
    ERROR_MESSAGE_MANY_LINES("sends the message in a header, on as many lines as it has"),
    @Caught(saying = "Content-Type of /error should be one of")
    ERROR_BODY_LABELLED("labels reports as HTML"),
    @Caught(saying = "must hold stackTrace as strings, if at all")
    ERROR_CAUSE_BODY("labels reports as those with a cause, and has one text for the stack trace"),
    @Caught(saying = "should be a JSON object of at most 64 KiB that tells something")
    ERROR_XRAY_CAUSE("sends an empty object as the cause for X-Ray"),
    @Caught(saying = "event 'next' must be answered", lengthy = true)
    ERROR_ENDLESS_RECURSION("hangs when the stack overflows"),
    @Caught(saying = "the failure of event 'later' must be posted to its /error exactly once")
    ERROR_ASYNC_LIKE_THROWN("takes a failure in another thread for a result"),
    @Caught(saying = "event 'thrown' must be reported by exactly one complete /error, but 0 came")
    ERROR_RETURNED_OR_THROWN("ends with status 1, unreported, when a handler throws what others return"),
    @Caught(by = "error-thrown-value", saying = "the failure of event 'nothing' must be posted to its /error")
    TAKES_NOTHING_FOR_NO_FAILURE("takes it for a success when nothing is thrown"),
    @Caught(saying = "the failure of event 'text' must be posted to its /error exactly once")
    ERROR_THROWN_VALUE("takes what is thrown for a result when it is no exception"),
    @Caught(saying = "nothing that a dead process has left behind must call the Runtime API")
    ERROR_SIGNAL_LEAVES_NOTHING("has a helper in a session of its own that polls when the program was killed"),
    @Caught(saying = "event 'next' must be answered")
    ERROR_BACKGROUND_FAILURE("hangs in the event after a failure in the background"),
    @Caught(saying = "at most 1 completion(s) may be posted for event 'left behind'")
    ERROR_NONE_AFTER_RESPONSE("reports a failure in the background for the event that started it"),
    @Caught(saying = "event 'next' must be answered", lengthy = true)
    ERROR_OUT_OF_MEMORY("hangs when the memory is exhausted"),
    @Caught(saying = "there must be no /response to event 'never settles'")
    ERROR_NEVER_SETTLES("answers for a handler that does not settle"),
    @Caught(saying = "one process should serve many events")
    ERROR_SAME_PROCESS("ends after each failure it has reported"),
    @Caught(saying = "at most 2 completion(s) may be posted for event 'refused with 400'")
    ERROR_REFUSED_NO_RETRY_LOOP("posts a report again for ever when it is refused"),
    @Caught(saying = "after an answer of 500 to event 'answered with 500' the process should end promptly")
    ERROR_500_ENDS_PROCESS("goes on after a report that was answered 500"),
    @Caught(saying = "should be in the log")
    ERROR_LOGGED("logs no failure");

    private final String description;

    ErrorFault(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
