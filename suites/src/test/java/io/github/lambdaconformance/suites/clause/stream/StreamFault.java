package io.github.lambdaconformance.suites.clause.stream;

import io.github.lambdaconformance.suites.proof.fault.Caught;
import io.github.lambdaconformance.suites.proof.fault.Fault;

/** Faults that the clauses on response streaming must catch. */
public enum StreamFault implements Fault {
    @Caught(saying = "the stream must hold exactly the 6 bytes that were written, but 3 came")
    STREAM_EMPTY_WRITE("writes a chunk of no bytes when the handler writes nothing"),
    @Caught(saying = "a streamed response must carry Lambda-Runtime-Function-Response-Mode: streaming")
    STREAM_DECLARES_MODE("does not say that a response is streamed"),
    @Caught(saying = "a streamed response must be sent with Transfer-Encoding: chunked")
    STREAM_IS_CHUNKED("announces the length of a stream instead of sending chunks"),
    @Caught(saying = "chunks must leave while the handler is still writing")
    STREAM_SENDS_WHILE_RUNNING("keeps a stream until it ends"),
    @Caught(saying = "the stream must hold exactly the 1000000 bytes that were written")
    STREAM_BYTES_IN_ORDER("writes a stream as ASCII text"),
    @Caught(saying = "the chunks must be well formed and end with the last chunk")
    STREAM_CHUNKS_WELL_FORMED("ends the size lines of chunks without a carriage return"),
    @Caught(saying = "a failure in mid-stream must be told in the trailers")
    STREAM_FAILURE_IN_TRAILERS("ends a failed stream as if it were complete"),
    @Caught(saying = "must be the base64 of a JSON object")
    STREAM_ERROR_BODY_IS_BASE64("puts the error of a stream into the trailer as plain JSON"),
    @Caught(saying = "the stream must hold exactly the 6 bytes that were written")
    STREAM_FAILURE_APPENDS_NOTHING("writes the error of a stream into its body as well"),
    @Caught(saying = "the stream must hold exactly the 0 bytes that were written")
    STREAM_EMPTY("sends the text null for an empty stream"),
    @Caught(saying = "a process that ends in mid-stream must not send the last chunk")
    STREAM_EXIT_STAYS_TRUNCATED("ends a stream properly when the handler exits in the middle");

    private final String description;

    StreamFault(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
