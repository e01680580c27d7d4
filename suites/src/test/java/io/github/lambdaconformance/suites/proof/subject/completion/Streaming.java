package io.github.lambdaconformance.suites.proof.subject.completion;

import io.github.lambdaconformance.suites.clause.stream.StreamFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.api.Api;
import io.github.lambdaconformance.suites.proof.subject.api.PolledEvent;
import io.github.lambdaconformance.suites.proof.subject.function.EventMembers;
import io.github.lambdaconformance.suites.proof.subject.json.JsonReader;
import io.github.lambdaconformance.suites.proof.subject.json.JsonText;
import io.github.lambdaconformance.suites.proof.subject.poll.Poll;
import io.github.lambdaconformance.suites.proof.subject.program.Pause;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** The streaming handler: writes what the event describes, piece by piece. */
public final class Streaming {

    private static final String PRELUDE_TYPE = "application/vnd.awslambda.http-integration-response";
    private static final int EXIT_STATUS = 7;

    private final Api api;
    private final Completer completion;

    public Streaming(Api api, Completer completion) {
        this.api = api;
        this.completion = completion;
    }

    public void serve(PolledEvent event) {
        Upload upload = new Upload(api, completion, event);
        try {
            writeOrFail(event, upload);
        } catch (IOException e) {
            api.connection().drop();
            ThisProcess.complain(e);
            Poll.connectionLost();
        }
        completion.remember(event);
        if (Quirk.CLOSES_AFTER_STREAM.on()) {
            api.connection().drop();
        }
    }

    private void writeOrFail(PolledEvent event, Upload upload) throws IOException {
        try {
            write(new EventMembers(JsonReader.parse(event.body())), upload);
            upload.complete();
        } catch (RuntimeException | Error failure) {
            if (upload.isOpen()) {
                upload.fail(failure);
            } else {
                completion.error(event, failure);
            }
        }
    }

    private static void write(EventMembers input, Upload upload) throws IOException {
        begin(input, upload);
        long count = count(input);
        for (int i = 0; i < count; i++) {
            stopAfter(i, input, upload);
            if (i > 0) {
                Pause.of(input.number("delayMs", 0));
            }
            upload.write(piece(input, i));
        }
        stopAfter(count, input, upload);
    }

    private static void begin(EventMembers input, Upload upload) throws IOException {
        boolean prelude = input.has("prelude");
        upload.type(input.text("contentType", prelude ? PRELUDE_TYPE : "application/octet-stream"));
        if (StreamFault.STREAM_IS_CHUNKED.on() && !input.has("failAfter") && !input.has("exitAfter")) {
            upload.announce(total(input));
        }
        if (Quirk.OPENS_STREAM_AT_ONCE.on()) {
            upload.open();
        }
        if (prelude) {
            byte[] json = JsonText.bytes(input.get("prelude"));
            upload.write(Arrays.copyOf(json, json.length + 8));
        }
    }

    private static void stopAfter(long written, EventMembers input, Upload upload) throws IOException {
        if (input.number("failAfter", -1) == written) {
            throw input.object("error").failure();
        }
        if (input.number("exitAfter", -1) == written) {
            if (StreamFault.STREAM_EXIT_STAYS_TRUNCATED.on()) {
                upload.complete();
            }
            ThisProcess.end(EXIT_STATUS);
        }
    }

    private static long count(EventMembers input) {
        return input.has("repeat")
                ? input.object("repeat").number("count", 0)
                : input.list("chunks").size();
    }

    private static byte[] piece(EventMembers input, int index) {
        if (input.has("repeat")) {
            byte[] bytes = new byte[(int) input.object("repeat").number("size", 0)];
            Arrays.fill(bytes, (byte) index);
            return bytes;
        }
        List<?> chunks = input.list("chunks");
        EventMembers chunk = new EventMembers(chunks.get(index));
        return chunk.has("base64")
                ? Base64.getDecoder().decode(chunk.text("base64", ""))
                : chunk.text("text", "").getBytes(StandardCharsets.UTF_8);
    }

    private static int total(EventMembers input) {
        int total = 0;
        for (int i = 0; i < count(input); i++) {
            total += piece(input, i).length;
        }
        return total;
    }
}
