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
    @Caught(by = "stream-sends-while-running", saying = "chunks must leave while the handler is still writing")
    KEEPS_ONE_CHUNK("sends each chunk with the next one only"),
    @Caught(saying = "the stream must hold exactly the 1000000 bytes that were written")
    STREAM_BYTES_IN_ORDER("writes a stream as ASCII text"),
    @Caught(saying = "the chunks must be well formed and end with the last chunk")
    STREAM_CHUNKS_WELL_FORMED("ends the size lines of chunks without a carriage return"),
    @Caught(saying = "the stream must hold exactly the 0 bytes that were written")
    STREAM_EMPTY("sends the text null for an empty stream"),
    @Caught(saying = "a streamed response must carry Lambda-Runtime-Function-Response-Mode: streaming")
    STREAM_EMPTY_IS_STREAMED("sends a stream without data as a response of length zero"),
    @Caught(saying = "the stream must hold exactly the 28 bytes that were written, but 4 came")
    STREAM_ZERO_OCTETS("leaves out pieces of nothing but zeros"),
    @Caught(saying = "the stream must hold exactly the")
    STREAM_SPLIT_CHARACTERS("reads each single octet of a stream as UTF-8"),
    @Caught(saying = "the stream should be called text/event-stream, but it is called 'application/octet-stream'")
    STREAM_CONTENT_TYPE("calls all streams application/octet-stream"),
    @Caught(saying = "the stream should be called application/octet-stream, but it is called 'application/json'")
    STREAM_DEFAULT_CONTENT_TYPE("calls streams without a type application/json"),
    @Caught(saying = "the stream must carry Lambda-Runtime-Invocation-Id: attempt-1")
    STREAM_ECHOES_INVOCATION_ID("leaves the invocation id out of streams"),
    @Caught(saying = "the stream must hold exactly the 20971520 bytes that were written, but 16777216 came")
    STREAM_TWENTY_MEBIBYTES("cuts streams after 16 MiB"),
    @Caught(saying = "the stream must end with the last chunk", lengthy = true)
    STREAM_MANY_CHUNKS("takes four milliseconds for each chunk of a single octet"),
    @Caught(saying = "a stream should not be held in memory")
    STREAM_TWO_HUNDRED_MEBIBYTES("keeps a copy of each stream"),
    @Caught(saying = "a stream for HTTP should begin with a prelude: a JSON object and eight zero octets")
    STREAM_PRELUDE_FORM("ends the prelude of a stream for HTTP with one zero octet"),
    @Caught(by = "stream-prelude-form", saying = "a stream for HTTP should be called")
    LABELS_NO_HTTP_STREAM("does not tell by the type that a prelude follows"),
    @Caught(saying = "statusCode of the prelude should be the integer 201, but it is")
    STREAM_PRELUDE_MEMBERS("writes the status of a prelude as a text"),
    @Caught(by = "stream-prelude-members", saying = "cookies of the prelude should be a list of texts")
    JOINS_COOKIES("joins the cookies of a prelude to one text"),
    @Caught(saying = "a stream for HTTP should begin with a prelude")
    STREAM_PRELUDE_OF_EMPTY_BODY("sends the prelude with the first piece only"),
    @Caught(saying = "prelude and delimiter should come once and before the data")
    STREAM_PRELUDE_ONCE("sends the prelude before each piece"),
    @Caught(saying = "must begin with a prelude: a JSON object and eight zero octets")
    STREAM_TYPE_PROMISES_PRELUDE("calls every stream a response for HTTP"),
    @Caught(saying = "a failure in mid-stream must be told in the trailers")
    STREAM_FAILURE_IN_TRAILERS("ends a failed stream as if it were complete"),
    @Caught(saying = "the header Trailer must announce each trailer")
    STREAM_TRAILERS_ANNOUNCED("sends trailers that it has not announced"),
    @Caught(saying = "must be the base64 of a JSON object")
    STREAM_ERROR_BODY_IS_BASE64("puts the error of a stream into the trailer as plain JSON"),
    @Caught(saying = "the type of a failure must not add lines to the trailers")
    STREAM_ERROR_TYPE_ONE_LINE("writes the type of a failure into the trailer as it is"),
    @Caught(saying = "should be visible ASCII")
    STREAM_ERROR_TYPE_ASCII("writes the type of a failure into the trailer in Latin-1 and without line ends"),
    @Caught(saying = "the trailers should tell the message as it was")
    STREAM_ERROR_MESSAGE_KEPT("writes the error of a stream in ASCII"),
    @Caught(saying = "the trailers should tell at least the beginning of a long message")
    STREAM_ERROR_MESSAGE_LONG("leaves a long message out of the trailers"),
    @Caught(saying = "the stream must hold exactly the 6 bytes that were written")
    STREAM_FAILURE_APPENDS_NOTHING("writes the error of a stream into its body as well"),
    @Caught(saying = "there must be no /error for an invocation whose response has begun")
    STREAM_FAILURE_POSTS_NO_ERROR("reports a failure in mid-stream to /error as well"),
    @Caught(saying = "a failure before the first byte must be told, but the stream ends as if all were well")
    STREAM_EARLY_FAILURE_REPORTED("sends an empty stream for a handler that fails at once"),
    @Caught(saying = "a stream that ends well must not tell a failure in its trailers")
    STREAM_SUCCESS_WITHOUT_ERROR("sends an error type with every stream"),
    @Caught(saying = "must be completed by exactly one post, but 2 came")
    STREAM_EXACTLY_ONE_POST("posts a null after every third stream"),
    @Caught(saying = "the runtime must not poll before the stream")
    STREAM_WAITS_FOR_ACKNOWLEDGEMENT("polls as soon as a stream is sent"),
    @Caught(saying = "the runtime must not poll before the stream")
    STREAM_FAILURE_WAITS("polls as soon as a failed stream is sent"),
    @Caught(saying = "must be asked for after other streams")
    STREAM_SERVES_ON("hangs after its second failed stream"),
    @Caught(saying = "the stream must not be called text/css, as an earlier one was")
    STREAM_SETS_NOTHING_FOR_LATER("calls a stream without a type as the last one was called"),
    @Caught(saying = "at most 1 completion(s) may be posted for event 'returns a value', but there are 2")
    STREAM_RETURN_VALUE("posts what a streaming handler returns"),
    @Caught(saying = "the stream must end with the last chunk")
    STREAM_BACK_PRESSURE("ends when it had to wait half a second in all with a large stream"),
    @Caught(saying = "the stream must end with the last chunk")
    STREAM_READER_STALLS("ends when one write takes two seconds"),
    @Caught(saying = "the stream must end with the last chunk")
    STREAM_READER_STALLS_LONG("ends when one write takes thirty seconds"),
    @Caught(saying = "the stream must end with the last chunk")
    STREAM_GAP("ends when nothing is written for five seconds"),
    @Caught(saying = "the stream must end with the last chunk")
    STREAM_LONG_GAP("ends when nothing is written for a minute"),
    @Caught(saying = "the stream of event 'next' must be sent in exactly one /response, but 0 came", lengthy = true)
    STREAM_RESET_IN_MIDDLE("hangs when the connection of a stream is reset"),
    @Caught(saying = "the rejected /response must not be sent again and again")
    STREAM_413_CONTINUES("sends a stream again that was refused as too large"),
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
