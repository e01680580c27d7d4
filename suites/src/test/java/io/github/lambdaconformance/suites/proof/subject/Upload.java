package io.github.lambdaconformance.suites.proof.subject;

import io.github.lambdaconformance.suites.clause.stream.StreamFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A response on its way, in chunks, with the error in the trailers if there is one. */
final class Upload {

    static final String ERROR_TYPE = "Lambda-Runtime-Function-Error-Type";
    static final String ERROR_BODY = "Lambda-Runtime-Function-Error-Body";
    static final String TRAILERS = ERROR_TYPE.concat(", ").concat(ERROR_BODY);

    private final Api api;
    private final Completion completion;
    private final Event event;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private String type = "";
    private int announced = -1;
    private boolean open;
    private boolean empty = true;

    Upload(Api api, Completion completion, Event event) {
        this.api = api;
        this.completion = completion;
        this.event = event;
    }

    void type(String contentType) {
        type = contentType;
    }

    void announce(int length) {
        announced = length;
    }

    boolean isOpen() {
        return open;
    }

    void open() throws IOException {
        if (!open) {
            open = true;
            api.line().send(head());
        }
    }

    private Request head() {
        Request head = completion.echo(api.response(event.id), event).contentType(type);
        if (!StreamFault.STREAM_DECLARES_MODE.on()) {
            head.field("Lambda-Runtime-Function-Response-Mode", "streaming");
        }
        return announced < 0
                ? head.field("Trailer", TRAILERS).field("Transfer-Encoding", "chunked")
                : head.length(announced);
    }

    void write(byte[] bytes) throws IOException {
        byte[] sent = StreamFault.STREAM_BYTES_IN_ORDER.on() ? asText(bytes) : bytes;
        empty = empty && sent.length == 0;
        // A chunk without bytes would be the last one.
        if (sent.length > 0 && announced < 0) {
            Chunks.chunk(pending, sent, 0, sent.length);
        } else {
            pending.writeBytes(sent);
        }
        if (!StreamFault.STREAM_SENDS_WHILE_RUNNING.on()) {
            flush();
        }
    }

    private static byte[] asText(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII).getBytes(StandardCharsets.US_ASCII);
    }

    private void flush() throws IOException {
        open();
        api.line().wire().write(pending.toByteArray());
        pending.reset();
    }

    void complete() throws IOException {
        if (empty && StreamFault.STREAM_EMPTY.on()) {
            write(JsonText.bytes(null));
        }
        end("");
        settle();
    }

    void fail(Throwable failure) throws IOException {
        ErrorReport report = new ErrorReport(failure);
        if (StreamFault.STREAM_FAILURE_APPENDS_NOTHING.on()) {
            write(report.body());
        }
        end(StreamFault.STREAM_FAILURE_IN_TRAILERS.on() ? "" : trailers(report));
        settle();
    }

    private static String trailers(ErrorReport report) {
        byte[] json = report.body();
        String body = StreamFault.STREAM_ERROR_BODY_IS_BASE64.on()
                ? new String(json, StandardCharsets.ISO_8859_1)
                : Base64.getEncoder().encodeToString(json);
        return trailer(ERROR_TYPE, report.headerType("Function.")).concat(trailer(ERROR_BODY, body));
    }

    private static String trailer(String name, String value) {
        return Request.spelled(name).concat(": ").concat(value).concat("\r\n");
    }

    /** Sends what is still pending and the end of the body. */
    private void end(String trailers) throws IOException {
        if (announced < 0) {
            Chunks.last(pending, trailers);
        }
        flush();
    }

    private void settle() throws IOException {
        Posting.settle(api.line().receive().status(), false);
    }
}
