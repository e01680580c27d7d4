package io.github.lambdaconformance.suites.proof.subject.fault;

/** Faults that the clauses on polling for events must catch. */
public enum NextFault implements Fault {
    NEXT_EXACT_PATH("adds a query to the path of the poll"),
    NEXT_HAS_NO_BODY("sends an empty JSON object with the poll"),
    NEXT_ONE_POLL_AT_A_TIME("keeps a second poll open on a second connection"),
    NEXT_WAITS_FOR_ACKNOWLEDGEMENT("polls again when the acknowledgement takes longer than half a second"),
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
    KEEPS_FIRST_CHUNK("next-reads-chunked", "keeps only the first chunk of an event"),
    NEXT_WAITS_A_MINUTE("drops a poll that has waited for 60 seconds and polls again"),
    NEXT_WAITS_FIVE_MINUTES("stops listening when a poll has waited for 300 seconds"),
    NEXT_500_EXITS("polls again every second, for ever, when a poll is answered 500"),
    NEXT_403_NO_SPIN("polls again at once, for ever, when a poll is answered 403"),
    NEXT_LOST_CONNECTION_NO_SPIN("polls again at once, for ever, when the connection is lost"),
    NEXT_204_NO_CRASH("ends as if by a segmentation fault when a poll is answered 204"),
    NEXT_WITHOUT_REQUEST_ID("runs the handler for an event without request id and posts the result"),
    NEXT_SAME_ID_AGAIN("passes over an event whose request id it has seen before"),
    NEXT_DEADLINE_ALREADY_PAST("passes over an event whose deadline has passed"),
    NEXT_READS_ODD_CHUNKS("understands no chunk extensions"),
    NEXT_READS_ANY_SEGMENTS("takes what has arrived of a body for all of it"),
    NEXT_READS_CLOSE_DELIMITED("takes an answer without length for an empty one"),
    NEXT_SKIPS_INTERIM_ANSWERS("takes an interim answer for the final one"),
    NEXT_ANY_REASON_PHRASE("wants to read OK behind the status 200"),
    NEXT_HEADER_WHITE_SPACE("expects exactly one blank before the value of a header"),
    NEXT_EMPTY_OPTIONAL_HEADERS("parses empty headers"),
    NEXT_CONTENT_TYPE_PARAMETERS("hands over the event as text unless its type is exactly application/json"),
    NEXT_WITHOUT_CONTENT_TYPE("ends when an event has no content type"),
    NEXT_LARGE_CLIENT_CONTEXT("keeps only 1024 characters of a header"),
    NEXT_LARGE_HEADER_BLOCK("reads at most 8192 characters of headers"),
    NEXT_CLIENT_CONTEXT_BEYOND_ASCII("ends when the client context is not ASCII"),
    DROPS_ESCAPES("next-client-context-beyond-ascii", "drops JSON escapes in the client context"),
    NEXT_CONNECTION_CLOSE("goes on with a connection that the server has said to close"),
    NEXT_IDLE_CONNECTION_CLOSED("does not look whether its connection is still open after the handler");

    private final String stated;
    private final String description;

    NextFault(String description) {
        this("", description);
    }

    NextFault(String stated, String description) {
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
