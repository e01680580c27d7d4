package io.github.lambdaconformance.suites.proof.subject.completion;

import io.github.lambdaconformance.suites.clause.stream.StreamFault;
import io.github.lambdaconformance.suites.proof.subject.api.Api;
import io.github.lambdaconformance.suites.proof.subject.api.FailureReport;
import io.github.lambdaconformance.suites.proof.subject.api.PolledEvent;
import io.github.lambdaconformance.suites.proof.subject.http.Chunks;
import io.github.lambdaconformance.suites.proof.subject.http.OutgoingRequest;
import io.github.lambdaconformance.suites.proof.subject.http.Trailers;
import io.github.lambdaconformance.suites.proof.subject.json.JsonText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A response on its way, in chunks, with the error in the trailers if there is one. */
final class Upload {

    private final Api api;
    private final Completer completion;
    private final PolledEvent event;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private String type = "";
    private int announced = -1;
    private boolean open;
    private boolean empty = true;

    Upload(Api api, Completer completion, PolledEvent event) {
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
            api.connection().send(head());
        }
    }

    private OutgoingRequest head() {
        OutgoingRequest head = completion.echo(api.response(event.id()), event).contentType(type);
        if (!StreamFault.STREAM_DECLARES_MODE.on()) {
            head.field("Lambda-Runtime-Function-Response-Mode", "streaming");
        }
        return announced < 0
                ? head.field("Trailer", Trailers.NAMES).field("Transfer-Encoding", "chunked")
                : head.length(announced);
    }

    void write(byte[] bytes) throws IOException {
        byte[] sent = StreamFault.STREAM_BYTES_IN_ORDER.on() ? asText(bytes) : bytes;
        empty = empty && sent.length == 0;
        // A chunk without bytes would be the last one.
        if ((sent.length > 0 || StreamFault.STREAM_EMPTY_WRITE.on()) && announced < 0) {
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
        api.connection().open().write(pending.toByteArray());
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
        FailureReport report = new FailureReport(failure);
        if (StreamFault.STREAM_FAILURE_APPENDS_NOTHING.on()) {
            write(report.body());
        }
        end(StreamFault.STREAM_FAILURE_IN_TRAILERS.on() ? "" : trailers(report));
        settle();
    }

    private static String trailers(FailureReport report) {
        byte[] json = report.body();
        String body = StreamFault.STREAM_ERROR_BODY_IS_BASE64.on()
                ? new String(json, StandardCharsets.ISO_8859_1)
                : Base64.getEncoder().encodeToString(json);
        return Trailers.line(Trailers.ERROR_TYPE, report.headerType("Function."))
                .concat(Trailers.line(Trailers.ERROR_BODY, body));
    }

    /** Sends what is still pending and the end of the body. */
    private void end(String trailers) throws IOException {
        if (announced < 0) {
            Chunks.last(pending, trailers);
        }
        flush();
    }

    private void settle() throws IOException {
        Posting.settle(api.connection().receive().status(), false);
    }
}
