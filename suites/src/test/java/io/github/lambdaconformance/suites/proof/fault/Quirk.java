package io.github.lambdaconformance.suites.proof.fault;

import java.util.Set;

/** The ways in which the program can be odd without being wrong. */
public enum Quirk {
    LOWER_CASE_HEADERS("writes header names in lower case"),
    UPPER_CASE_HEADERS("writes header names in upper case"),
    TIGHT_HEADERS("leaves out the blank after the colon of a header"),
    TRAILING_BLANKS("adds blanks and a tab after header values"),
    EXTRA_HEADERS("sends headers that nobody asked for, one of them twice"),
    ACCEPT_ENCODING("accepts compressed answers"),
    KEEP_ALIVE_HEADER("asks to keep each connection alive"),
    NO_USER_AGENT("does not say who it is", "http-user-agent"),
    LONG_USER_AGENT("says at length who it is"),
    NO_CONTENT_TYPE(
            "does not say what its bodies are",
            "response-json-labelled",
            "error-body-labelled",
            "stream-content-type",
            "stream-default-content-type",
            "stream-prelude-form",
            "stream-prelude-members",
            "stream-prelude-of-empty-body",
            "stream-prelude-once"),
    ZERO_LENGTH_POLL("sends a content length of zero with the poll"),
    CONNECTION_PER_REQUEST("opens a connection for each request and closes it"),
    CLOSES_AFTER_STREAM("closes the connection after each stream"),
    EXPECT_CONTINUE("waits for leave to send a body", "response-no-expect"),
    POLLS_ON_ANOTHER_CONNECTION("uses two connections in turn"),
    POLLS_ON_AFTER_REFUSAL("waits a second and polls again when a poll is refused", "next-500-exits"),
    EXITS_ON_NAMELESS_EVENT("ends when an event has no request id"),
    FAILS_LATE_EVENTS("reports an event whose deadline has passed as failed"),
    SEGMENTED_HEADS("sends the head of a request in many small pieces"),
    DELAYED_BODY("pauses 30 ms between head and body", "response-posted-promptly"),
    CHUNKED_REQUESTS("sends each body in chunks"),
    TINY_CHUNKS("sends each body in very small chunks"),
    CHUNK_EXTENSIONS("sends each body in chunks with extensions, sizes in upper case with leading zeros"),
    ANNOUNCES_TRAILERS("sends each body in chunks and announces trailers that may stay away"),
    ENCODES_RESERVED_ONLY("encodes no character of a request id that a path may hold"),
    ASCII_JSON("escapes all characters that are not ASCII"),
    ESCAPES_SOLIDUS("escapes the solidus in JSON"),
    PRETTY_JSON("writes JSON on many lines"),
    SORTED_MEMBERS("sorts the members of objects"),
    REWRITES_NUMBERS("writes numbers with exponents"),
    EMPTY_FOR_NONE("sends an empty body when the handler returns nothing"),
    NO_ERROR_TYPE_HEADER(
            "sends no error type header", "init-error-type-header", "error-type-header", "snap-hook-failure-typed"),
    NO_STACK_TRACE("sends errors without stack trace"),
    EXTRA_ERROR_MEMBERS("adds members to error bodies"),
    ERROR_AS_JSON("calls error bodies application/json"),
    CAUSE_HEADER("sends the cause of an error for X-Ray"),
    LATE_MISSING_HANDLER("reports a missing handler at the first event"),
    SILENT_INIT_FAILURE("ends without a report when initialization fails", "init-failure-reported"),
    EXITS_AFTER_ERROR("ends after each error it has posted", "error-same-process", "error-acknowledgement-body"),
    EXITS_AFTER_EVENT(
            "ends with status 0 after each event",
            "life-process-serves-many",
            "error-same-process",
            "error-acknowledgement-body",
            "response-410-same-process"),
    EXITS_ON_LOST_CONNECTION("ends when a connection is lost instead of opening another"),
    EXITS_ON_REFUSAL("ends when a completion is refused", "response-410-same-process"),
    SENDS_PRELUDE("sends a prelude for HTTP before every stream"),
    STREAMS_EARLY_FAILURES("tells a failure before the first octet of a stream in the trailers of an empty one"),
    EMPTY_STREAM_AS_RESULT("sends a stream without data as an empty result", "stream-empty-is-streamed"),
    ENDS_IN_A_FAILED_STREAM("ends in the middle of a stream whose handler fails", "stream-failure-in-trailers"),
    APPENDS_RETURN_VALUE("appends what a streaming handler returns to its stream"),
    OPENS_STREAM_AT_ONCE("opens the response stream before the handler writes"),
    REGISTERS_EXTENSION("registers an internal extension and waits for its events on a second connection"),
    SUPERVISED("runs in a child of the process that was started"),
    MORE_WORKERS("has one worker more than it may have", "managed-polls-within-limit"),
    UNUSABLE_LIMIT_AS_ONE("takes a limit that is no number for one"),
    SECOND_THREAD("polls from a thread of its own"),
    SLOW_START("takes 600 ms longer to start"),
    SAYS_GOODBYE("prints a line when it is asked to end"),
    FINISHES_WORK("finishes its work before it ends when it is asked to"),
    RETRIES_INIT_ERROR("posts a rejected initialization error three times"),
    RESTORE_FAILURE_AS_INIT_ERROR(
            "reports a failed after-restore hook as a failed initialization",
            "snap-failed-after-hook-at-restore-error"),
    OWN_CATEGORIES("names failures of hooks by a category of its own"),
    UNUSUAL_STATUS("ends with status 64 after a failed initialization"),
    POOLS_THREADS("starts a thread of its pool for each of the first events"),
    SAYS_STREAMING("calls each response streaming"),
    NAMES_CHARSET("names the charset of its results"),
    REPORTS_REFUSALS("reports a response that was not taken as an error"),
    CAUSE_BODY("sends errors in the form with a cause"),
    CROPS_MESSAGES("crops messages of errors after 1,000 characters"),
    NULL_MESSAGE("reports a failure without message with null"),
    EXITS_ON_BACKGROUND_FAILURE("ends when work in the background fails"),
    CHATTY("prints 100 KB for each event"),
    CLAMPS_REMAINING_TIME("gives no less than zero as remaining time"),
    MAKES_UP_TRACE_IDS("makes up a trace id where there is none"),
    EMPTY_TRACE_ID("gives an empty trace id where there is none"),
    MEMORY_AS_TEXT("gives the memory size as text"),
    EXITS_ON_EMPTY_EVENT("ends on an event without body"),
    REFUSES_DEEP_NESTING("refuses more than 500 levels"),
    SEVENTEEN_DIGITS("writes doubles with 17 digits, as many as may be needed"),
    OVERFLOW_AS_NULL("writes null for numbers beyond double"),
    SPACED_RECORDS("writes blanks between the parts of its records, and its times with an offset"),
    EXTRA_RECORD_MEMBERS("adds a member to its records, and calls the request id as Java does"),
    FRAMES_OWN_RECORDS("writes a frame of its own when it starts"),
    NO_FRAMES("writes its records as lines, line feeds in them as escapes, whatever descriptor there is for them"),
    ONLY_OBJECTS("takes no result but objects from its handlers, and says so in its manifest");

    private final String description;
    private final String departsFrom;
    private final boolean on;

    Quirk(String description, String... departsFrom) {
        this.description = description;
        this.departsFrom = String.join(",", departsFrom);
        this.on = Switches.contains(name());
    }

    /** What the odd program does, as a predicate. */
    public String description() {
        return description;
    }

    /** The ids of the SHOULD clauses that this quirk does not follow. */
    public Set<String> departsFrom() {
        return departsFrom.isEmpty() ? Set.of() : Set.of(departsFrom.split(",", -1));
    }

    /** Whether the program of this process is odd in this way. */
    public boolean on() {
        return on;
    }
}
