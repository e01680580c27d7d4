package io.github.lambdaconformance.suites.proof.subject.fault;

/** Faults that the clauses on polling for events must catch. */
public enum NextFault implements Fault {
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
    KEEPS_FIRST_CHUNK("next-reads-chunked", "keeps only the first chunk of an event");

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
