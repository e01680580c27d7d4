package io.github.lambdaconformance.suites.proof.subject.completion;

import io.github.lambdaconformance.suites.clause.stream.StreamFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.api.Api;
import io.github.lambdaconformance.suites.proof.subject.api.FailureReport;
import io.github.lambdaconformance.suites.proof.subject.api.PolledEvent;
import io.github.lambdaconformance.suites.proof.subject.http.Chunks;
import io.github.lambdaconformance.suites.proof.subject.http.OutgoingRequest;
import io.github.lambdaconformance.suites.proof.subject.http.Trailers;
import io.github.lambdaconformance.suites.proof.subject.json.JsonText;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** A response on its way, in chunks, with the error in the trailers if there is one. */
final class Upload {

    private static final int REFUSED = 413;
    private static final int DELIMITER = 8;
    private static final int SIXTEEN_MIB = 16 << 20;

    private final Api api;
    private final Completer completion;
    private final PolledEvent event;
    private final StreamPatience patience = new StreamPatience();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private String type = "";
    private byte[] prelude = {};
    private int announced = -1;
    private boolean open;
    private long written;

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
        OutgoingRequest head = api.response(event.id()).contentType(type);
        if (!StreamFault.STREAM_ECHOES_INVOCATION_ID.on()) {
            completion.echo(head, event);
        }
        if (!StreamFault.STREAM_DECLARES_MODE.on()) {
            head.field("Lambda-Runtime-Function-Response-Mode", "streaming");
        }
        return announced >= 0 ? head.length(announced) : chunked(head);
    }

    private static OutgoingRequest chunked(OutgoingRequest head) {
        if (!StreamFault.STREAM_TRAILERS_ANNOUNCED.on()) {
            head.field("Trailer", Trailers.NAMES);
        }
        return head.field("Transfer-Encoding", "chunked");
    }

    /** What comes before the data of an HTTP response. */
    void prelude(byte[] json) throws IOException {
        prelude = Arrays.copyOf(json, json.length + (StreamFault.STREAM_PRELUDE_FORM.on() ? 1 : DELIMITER));
        if (!StreamFault.STREAM_PRELUDE_OF_EMPTY_BODY.on() && !StreamFault.STREAM_PRELUDE_ONCE.on()) {
            piece(prelude);
        }
    }

    /** What the handler writes. */
    void write(byte[] bytes) throws IOException {
        if (StreamFault.STREAM_PRELUDE_ONCE.on() || (StreamFault.STREAM_PRELUDE_OF_EMPTY_BODY.on() && written == 0)) {
            piece(prelude);
        }
        written += bytes.length;
        if (!StreamFault.STREAM_TWENTY_MEBIBYTES.on() || written <= SIXTEEN_MIB) {
            piece(bytes);
        }
    }

    private void piece(byte[] bytes) throws IOException {
        if (StreamFault.KEEPS_ONE_CHUNK.on()) {
            flush();
        }
        // A chunk without bytes would be the last one.
        if ((bytes.length > 0 || StreamFault.STREAM_EMPTY_WRITE.on()) && announced < 0) {
            Chunks.chunk(pending, bytes, 0, bytes.length);
        } else {
            pending.writeBytes(bytes);
        }
        if (!StreamFault.STREAM_SENDS_WHILE_RUNNING.on() && !StreamFault.KEEPS_ONE_CHUNK.on()) {
            flush();
        }
    }

    private void flush() throws IOException {
        open();
        byte[] bytes = pending.toByteArray();
        pending.reset();
        long started = System.nanoTime();
        api.connection().open().write(bytes);
        patience.wrote(bytes, System.nanoTime() - started);
    }

    void complete() throws IOException {
        if (written == 0 && !open && (StreamFault.STREAM_EMPTY_IS_STREAMED.on() || Quirk.EMPTY_STREAM_AS_RESULT.on())) {
            completion.response(event, new byte[0], type);
            return;
        }
        if (written == 0 && prelude.length == 0 && StreamFault.STREAM_EMPTY.on()) {
            write(JsonText.bytes(null));
        }
        end(StreamFault.STREAM_SUCCESS_WITHOUT_ERROR.on() ? StreamTrailers.ofNothing() : "");
        settle();
    }

    void fail(Throwable failure) throws IOException {
        if (Quirk.ENDS_IN_A_FAILED_STREAM.on()) {
            ThisProcess.end(1);
        }
        if (StreamFault.STREAM_FAILURE_APPENDS_NOTHING.on()) {
            write(new FailureReport(failure).body());
        }
        end(StreamFault.STREAM_FAILURE_IN_TRAILERS.on() ? "" : StreamTrailers.of(failure));
        if (StreamFault.STREAM_FAILURE_WAITS.on()) {
            completion.pollBeforeAcknowledgement();
        }
        settle();
    }

    /** Sends what is still pending and the end of the body. */
    private void end(String trailers) throws IOException {
        if (announced < 0) {
            Chunks.last(pending, trailers);
        }
        flush();
    }

    private void settle() throws IOException {
        if (StreamFault.STREAM_WAITS_FOR_ACKNOWLEDGEMENT.on()) {
            completion.pollBeforeAcknowledgement();
        }
        int status = api.connection().receive().status();
        if (status == REFUSED) {
            refused();
        }
        Posting.settle(status, false);
    }

    /** The stream was not taken. */
    void refused() {
        if (!StreamFault.STREAM_413_CONTINUES.on()) {
            return;
        }
        try {
            Chunks.last(pending, "");
            api.connection().send(head());
            api.connection().open().write(pending.toByteArray());
            api.connection().receive();
        } catch (IOException e) {
            ThisProcess.complain(e);
        }
    }
}
