package io.github.lambdaconformance.suites.proof.subject.fault;

/** Faults that the clauses on response streaming must catch. */
public enum StreamFault implements Fault {
    STREAM_DECLARES_MODE("does not say that a response is streamed"),
    STREAM_IS_CHUNKED("announces the length of a stream instead of sending chunks"),
    STREAM_SENDS_WHILE_RUNNING("keeps a stream until it ends"),
    STREAM_BYTES_IN_ORDER("writes a stream as ASCII text"),
    STREAM_CHUNKS_WELL_FORMED("ends the size lines of chunks without a carriage return"),
    STREAM_FAILURE_IN_TRAILERS("ends a failed stream as if it were complete"),
    STREAM_ERROR_BODY_IS_BASE64("puts the error of a stream into the trailer as plain JSON"),
    STREAM_FAILURE_APPENDS_NOTHING("writes the error of a stream into its body as well"),
    STREAM_EMPTY("sends the text null for an empty stream"),
    STREAM_EXIT_STAYS_TRUNCATED("ends a stream properly when the handler exits in the middle");

    private final String stated;
    private final String description;

    StreamFault(String description) {
        this("", description);
    }

    StreamFault(String stated, String description) {
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
