package io.github.lambdaconformance.suites.clause.next;

import io.github.lambdaconformance.suites.proof.fault.Caught;
import io.github.lambdaconformance.suites.proof.fault.Fault;

/** Faults that the clauses on polling for events must catch. */
public enum NextFault implements Fault {
    @Caught(saying = "without query and without trailing slash")
    NEXT_EXACT_PATH("adds a query to the path of the poll"),
    @Caught(saying = "the poll must stay open while there is no event", lengthy = true)
    NEXT_WAITS_TWELVE_SECONDS("gives each poll ten seconds, as its HTTP library does"),
    @Caught(saying = "the poll must have no body")
    NEXT_HAS_NO_BODY("sends an empty JSON object with the poll"),
    @Caught(
            by = "next-none-while-running",
            during = "data-six-mib-event",
            saying = "(seen while data-six-mib-event was judged)")
    POLLS_WHILE_LARGE_EVENT_RUNS("polls once more while the handler reads an event of more than a mebibyte"),
    @Caught(saying = "there must be only one open poll at a time")
    NEXT_ONE_POLL_AT_A_TIME("keeps a second poll open on a second connection"),
    @Caught(saying = "there must be no poll while event 'event 0' runs")
    NEXT_NONE_WHILE_RUNNING("polls on a second connection while the handler runs, and passes over what comes"),
    @Caught(saying = "the next poll must wait for the answer to the completion")
    NEXT_WAITS_FOR_ACKNOWLEDGEMENT("polls again when the acknowledgement takes longer than half a second"),
    @Caught(saying = "the runtime must poll again", lengthy = true)
    NEXT_POLLS_AGAIN("stays but never polls again after the first event"),
    @Caught(saying = "event '2049 bytes' must be answered, but it was reported as failed")
    NEXT_READS_CONTENT_LENGTH("keeps only 2048 bytes of an event with a content length"),
    @Caught(saying = "event '40 bytes' must be answered, but it was reported as failed")
    NEXT_READS_CHUNKED("takes a chunked event of up to 2049 bytes for an empty one"),
    @Caught(saying = "the response to event 'in chunks of one byte' must be")
    NEXT_KEEPS_SPLIT_CHARACTERS("makes a text of each piece of an event that it reads"),
    @Caught(saying = "event 'lower case' must be answered, but no /response came")
    NEXT_HEADER_NAMES_ANY_CASE("finds header names in their usual spelling only"),
    @Caught(saying = "event 'crowded' must be answered, but no /response came")
    NEXT_IGNORES_UNKNOWN_HEADERS("ends when a header is unknown or when there are more than 32"),
    @Caught(saying = "event 'bare' must be answered, but no /response came")
    NEXT_OPTIONAL_HEADERS_ABSENT("ends when an event has none of the optional headers"),
    @Caught(saying = "event 'upper case' must be answered, but no /response came")
    NEXT_REQUEST_ID_IS_OPAQUE("writes request ids in lower case, as if they were all UUIDs"),
    @Caught(saying = "must be its own result")
    NEXT_ID_OF_EVENT_AT_HAND("posts each 40th completion with the id of the event before"),
    @Caught(saying = "the runtime must not poll in a hot loop")
    NEXT_500_NO_SPIN("polls again at once, for ever, when a poll is answered 500"),
    @Caught(saying = "there must be no /response to event 'cut off, by length'")
    NEXT_TRUNCATED_EVENT_NOT_DELIVERED("hands the beginning of a truncated event to the handler, as text"),
    @Caught(saying = "the handler must run exactly once per event")
    NEXT_REDELIVERY_RUNS_ONCE("polls a second time for an event that asks for the count, and runs both"),
    @Caught(by = "next-reads-chunked", saying = "must be answered, but it was reported as failed")
    KEEPS_FIRST_CHUNK("keeps only the first chunk of an event"),
    @Caught(saying = "the poll must stay open while there is no event")
    NEXT_WAITS_A_MINUTE("drops a poll that has waited for 60 seconds and polls again"),
    @Caught(saying = "event 'after five minutes' must be answered, but no /response came")
    NEXT_WAITS_FIVE_MINUTES("stops listening when a poll has waited for 300 seconds"),
    @Caught(saying = "the process should end, but it goes on")
    NEXT_500_EXITS("polls again every second, for ever, when a poll is answered 500"),
    @Caught(saying = "the runtime must not poll in a hot loop")
    NEXT_403_NO_SPIN("polls again at once, for ever, when a poll is answered 403"),
    @Caught(saying = "the runtime must not poll in a hot loop")
    NEXT_LOST_CONNECTION_NO_SPIN("polls again at once, for ever, when the connection is lost"),
    @Caught(saying = "the process must not crash")
    NEXT_204_NO_CRASH("ends as if by a segmentation fault when a poll is answered 204"),
    @Caught(saying = "nothing must be posted under an empty request id")
    NEXT_WITHOUT_REQUEST_ID("runs the handler for an event without request id and posts the result"),
    @Caught(saying = "each of 2 attempts must be answered, but 1 responses came")
    NEXT_SAME_ID_AGAIN("passes over an event whose request id it has seen before"),
    @Caught(saying = "event 'late' must be completed, but nothing was posted for it")
    NEXT_DEADLINE_ALREADY_PAST("passes over an event whose deadline has passed"),
    @Caught(saying = "event 'chunk extensions' must be answered, but no /response came")
    NEXT_READS_ODD_CHUNKS("understands no chunk extensions"),
    @Caught(by = "next-reads-odd-chunks", saying = "event 'sizes with leading zeros' must be")
    ENDS_AT_A_PADDED_SIZE("takes a chunk whose size begins with a zero for the last one"),
    @Caught(
            saying = "event 'byte by byte' must be answered, but it was reported as failed",
            wide =
                    "whatever arrives in more than one piece is cut off: large events, and those that are written slowly")
    NEXT_READS_ANY_SEGMENTS("takes what has arrived of a body for all of it"),
    @Caught(saying = "event 'until the end' must be answered, but it was reported as failed")
    NEXT_READS_CLOSE_DELIMITED("takes an answer without length for an empty one"),
    @Caught(saying = "event 'after 103' must be answered, but no /response came")
    NEXT_SKIPS_INTERIM_ANSWERS("takes an interim answer for the final one"),
    @Caught(saying = "event 'no phrase' must be answered, but no /response came")
    NEXT_ANY_REASON_PHRASE("wants to read OK behind the status 200"),
    @Caught(saying = "event 'no white space' must be answered, but no /response came")
    NEXT_HEADER_WHITE_SPACE("expects exactly one blank before the value of a header"),
    @Caught(saying = "event 'empty headers' must be answered, but it was reported as failed")
    NEXT_EMPTY_OPTIONAL_HEADERS("parses empty headers"),
    @Caught(saying = "the response to event 'with charset' must be")
    NEXT_CONTENT_TYPE_PARAMETERS("hands over the event as text unless its type is exactly application/json"),
    @Caught(saying = "event 'without content type' must be answered, but no /response came")
    NEXT_WITHOUT_CONTENT_TYPE("ends when an event has no content type"),
    @Caught(saying = "event 'large client context' must be answered, but it was reported as failed")
    NEXT_LARGE_CLIENT_CONTEXT("keeps only 1024 characters of a header"),
    @Caught(saying = "event '16 KB of headers' must be answered, but no /response came")
    NEXT_LARGE_HEADER_BLOCK("reads at most 8192 characters of headers"),
    @Caught(saying = "event 'in UTF-8' must be completed, but nothing was posted for it")
    NEXT_CLIENT_CONTEXT_BEYOND_ASCII("ends when the client context is not ASCII"),
    @Caught(by = "next-client-context-beyond-ascii", saying = "the handler must see custom.k")
    DROPS_ESCAPES("drops JSON escapes in the client context"),
    @Caught(
            by = "next-client-context-beyond-ascii",
            saying = "the handler must see custom.k = žluť😀 in the client context")
    READS_HEADERS_AS_LATIN("reads the client context as ISO 8859-1"),
    @Caught(saying = "must be answered, but no /response came")
    NEXT_CONNECTION_CLOSE("goes on with a connection that the server has said to close"),
    @Caught(by = "next-reads-chunked", saying = "event '6 MiB in chunks of 512 bytes' must be answered")
    COUNTS_THE_FRAMING("has room for 6 MiB of an event with the sizes of its chunks"),
    @Caught(by = "next-header-white-space", saying = "waited in vain for the end of event 'in chunks 0'")
    NEEDS_A_BLANK_IN_FRAMING("takes a transfer coding only with a blank before it"),
    @Caught(by = "next-ignores-unknown-headers", saying = "event 'crowded' must be answered")
    KNOWS_LENGTH_BY_PREFIX("takes whatever header begins like a length for the length"),
    @Caught(saying = "event 'closed while it runs' must be answered, but no /response came")
    NEXT_IDLE_CONNECTION_CLOSED("does not look whether its connection is still open after the handler");

    private final String description;

    NextFault(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
