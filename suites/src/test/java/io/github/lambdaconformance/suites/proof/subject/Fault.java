package io.github.lambdaconformance.suites.proof.subject;

import java.util.Locale;

/** The ways in which the program can be broken, each named after the clause that must catch it. */
public enum Fault {
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
    NEXT_EXACT_PATH("adds a query to the path of the poll"),
    NEXT_HAS_NO_BODY("sends an empty JSON object with the poll"),
    NEXT_ONE_POLL_AT_A_TIME("keeps a second poll open on a second connection"),
    NEXT_WAITS_FOR_ACKNOWLEDGEMENT("polls again when the acknowledgement takes longer than 50 ms"),
    NEXT_POLLS_AGAIN("stays but never polls again after the first event"),
    NEXT_READS_CONTENT_LENGTH("keeps only 2048 bytes of an event with a content length"),
    NEXT_READS_CHUNKED("takes a chunked event of up to 2049 bytes for an empty one"),
    NEXT_HEADER_NAMES_ANY_CASE("finds header names in their usual spelling only"),
    NEXT_IGNORES_UNKNOWN_HEADERS("ends when a header is unknown or when there are more than 32"),
    NEXT_OPTIONAL_HEADERS_ABSENT("ends when an event has none of the optional headers"),
    NEXT_REQUEST_ID_IS_OPAQUE("writes request ids in lower case, as if they were all UUIDs"),
    NEXT_ID_OF_EVENT_AT_HAND("posts each 40th completion with the id of the event before"),
    NEXT_500_NO_SPIN("polls again at once, for ever, when a poll is answered 500"),
    NEXT_TRUNCATED_EVENT_NOT_DELIVERED("hands the beginning of a truncated event to the handler, as text"),
    NEXT_REDELIVERY_RUNS_ONCE("polls a second time for an event that asks for the count, and runs both"),
    DATA_OBJECT_ROUND_TRIP("loses the last member of objects with more than two"),
    DATA_UNICODE_SURVIVES("replaces characters beyond the basic plane"),
    DATA_CONTROL_CHARACTERS_ESCAPED("writes control characters raw"),
    DATA_TOP_LEVEL_VALUES("turns an event that is only a boolean into a number"),
    DATA_INTEGERS_EXACT("keeps 15 digits of an integer"),
    DATA_SIX_MIB_EVENT("refuses events of more than 6,000,000 bytes"),
    DATA_SIX_MIB_RESPONSE("cuts responses after 6,000,000 bytes"),
    DATA_NO_RESIDUE("appends what is left of a large earlier event to the next response"),
    DATA_NOTHING_RETURNED("posts the word undefined when the handler returns nothing"),
    DATA_INVALID_JSON_NOT_ANSWERED("hands an event that is not JSON to the handler, as text"),
    DATA_LARGE_BOTH_WAYS("cuts responses after 4 MiB when the event was as large"),
    CONTEXT_REQUEST_ID("has no request id in the context"),
    CONTEXT_FUNCTION_ARN("drops the version or alias of the function's ARN"),
    CONTEXT_DEADLINE("counts the remaining time from three seconds, whatever the deadline"),
    CONTEXT_REMAINING_TIME_DECREASES("computes the remaining time once per event"),
    CONTEXT_ABSENT_CLIENT_CONTEXT("invents a client context until one was seen"),
    CONTEXT_NO_LEAK("keeps the client context of an earlier event"),
    CONTEXT_FOLLOWS_EVENT("keeps the request id of an event that failed for the next one"),
    TENANT_NO_RESIDUE("keeps the tenant id of an earlier event"),
    RESPONSE_POSTED_TO_ITS_ID("puts the response instead of posting it"),
    RESPONSE_EXACTLY_ONE_COMPLETION("posts an error after each 20th response as well"),
    RESPONSE_IN_ORDER("posts each 10th response to the id of the event before first"),
    RESPONSE_FRAMING_VALID("sends a content length together with chunks"),
    RESPONSE_400_NO_RETRY_LOOP("posts a response again for ever when it is answered 400"),
    RESPONSE_413_CONTINUES("posts a response again each second, for ever, when it is answered 413"),
    RESPONSE_500_NO_SPIN("posts a response again for ever when it is answered 500"),
    RESPONSE_THOUSAND_EVENTS("ends with status 1 in the 700th event"),
    RESPONSE_ECHOES_INVOCATION_ID("never sends the invocation id back"),
    RESPONSE_INVENTS_NO_INVOCATION_ID("sends the invocation id of an earlier event when there is none"),
    ERROR_POSTED("ends with status 1, unreported, when the handler fails"),
    ERROR_NO_RESPONSE("posts the failure of the handler as its response"),
    ERROR_BODY_IS_JSON("posts the failure of the handler as plain text"),
    ERROR_SERVES_ON("hangs after it has posted an error"),
    ERROR_NO_HEADER_INJECTION("copies type and message of a failure into headers as they are"),
    ERROR_EXIT_ENDS_PROCESS("takes the exit of the handler for a return"),
    ERROR_RESTART_AFTER_EXIT("leaves a lock file at an exit of the handler and refuses to start beside it"),
    ERROR_KEEPS_SECRETS("adds the environment to the stack trace"),
    TIMEOUT_RESTART_AFTER_KILL("leaves a lock file while a handler sleeps and refuses to start beside it"),
    TIMEOUT_GROUP_KILL_ENDS_ALL("has a helper in a session of its own that polls when the program was killed"),
    TIMEOUT_JUST_BEFORE_DEADLINE("gives an event up a second before its deadline"),
    TIMEOUT_FREEZE_WHILE_WAITING("ends at the event before which the clock has jumped more than a second"),
    TIMEOUT_REMAINING_AFTER_THAW("adds a wait of more than a second to the remaining time"),
    TIMEOUT_NO_STALE_COMPLETION("remembers a sleeping event in a file and completes it after a restart"),
    ENV_CUSTOMER_VARIABLES("hides the customer's variables from the handler"),
    ENV_DOCUMENTED_VARIABLES("hides the default region from the handler"),
    ENV_RUNTIME_API_VISIBLE("hides the address of the Runtime API from the handler"),
    TRACE_VISIBLE("has no trace id in the context"),
    TRACE_FOLLOWS_EVENT("keeps the first trace id for ever"),
    TRACE_VERBATIM("composes the trace id anew, of root, parent and sampling decision"),
    STREAM_DECLARES_MODE("does not say that a response is streamed"),
    STREAM_IS_CHUNKED("announces the length of a stream instead of sending chunks"),
    STREAM_SENDS_WHILE_RUNNING("keeps a stream until it ends"),
    STREAM_BYTES_IN_ORDER("writes a stream as ASCII text"),
    STREAM_CHUNKS_WELL_FORMED("ends the size lines of chunks without a carriage return"),
    STREAM_FAILURE_IN_TRAILERS("ends a failed stream as if it were complete"),
    STREAM_ERROR_BODY_IS_BASE64("puts the error of a stream into the trailer as plain JSON"),
    STREAM_FAILURE_APPENDS_NOTHING("writes the error of a stream into its body as well"),
    STREAM_EMPTY("sends the text null for an empty stream"),
    STREAM_EXIT_STAYS_TRUNCATED("ends a stream properly when the handler exits in the middle"),
    LIFE_STAYS_ALIVE_WHILE_WAITING("ends after two seconds without an event"),
    LIFE_PROCESS_SERVES_MANY("ends after 20 events"),
    LIFE_NO_DESCRIPTOR_LEAK("opens a file for each second event and never closes it"),
    LIFE_STAYS_IN_PROCESS_GROUP("runs in a session of its own"),
    HTTP_REQUEST_LINE("speaks HTTP/1.0"),
    HTTP_ONE_HOST_HEADER("sends a host header that is not the advertised address"),
    HTTP_LEGAL_FIELDS("sends a header name with a blank"),
    FOLDS_A_HEADER("http-legal-fields", "sends a header on two lines"),
    SENDS_TWO_HOSTS("http-one-host-header", "sends two host headers"),
    KEEPS_FIRST_CHUNK("next-reads-chunked", "keeps only the first chunk of an event"),
    CUTS_TRACE("trace-verbatim", "cuts the trace id at its first colon"),
    UNDERSTATES_LENGTH("http-request-line", "sends one byte more than the content length says"),
    MISCOUNTS_CHUNKS("response-framing-valid", "sends bodies in chunks of one byte more than their sizes say"),
    POSTS_RESULT_TWICE("response-exactly-one-completion", "posts each 20th response twice");

    private final String clause;
    private final String description;
    private final boolean on;

    Fault(String description) {
        this("", description);
    }

    Fault(String clause, String description) {
        this.clause = clause;
        this.description = description;
        this.on = Switches.contains(name());
    }

    /** The id of the clause that must be violated. */
    public String clause() {
        return clause.isEmpty() ? name().toLowerCase(Locale.ROOT).replace('_', '-') : clause;
    }

    /** What the broken program does, as a predicate. */
    public String description() {
        return description;
    }

    static int switchedOn() {
        int count = 0;
        for (Fault each : values()) {
            count += each.on ? 1 : 0;
        }
        return count;
    }

    boolean on() {
        return on;
    }
}
