package io.github.lambdaconformance.suites.proof.subject.completion;

import io.github.lambdaconformance.suites.clause.stream.StreamFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.api.Api;
import io.github.lambdaconformance.suites.proof.subject.api.PolledEvent;
import io.github.lambdaconformance.suites.proof.subject.function.EventMembers;
import io.github.lambdaconformance.suites.proof.subject.json.JsonReader;
import io.github.lambdaconformance.suites.proof.subject.json.JsonText;
import io.github.lambdaconformance.suites.proof.subject.managed.Jam;
import io.github.lambdaconformance.suites.proof.subject.poll.Poll;
import io.github.lambdaconformance.suites.proof.subject.program.Pause;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.io.IOException;

/** The streaming handler: writes what the event describes, piece by piece. */
public final class Streaming {

    private static final String JSON = "application/json";
    private static final int EXIT_STATUS = 7;
    private static final int FIVE_SECONDS = 5_000;
    private static final int ONE_MINUTE = 60_000;

    private final Api api;
    private final Completer completion;
    private final StreamHabits habits = new StreamHabits();

    public Streaming(Api api, Completer completion) {
        this.api = api;
        this.completion = completion;
    }

    public void serve(PolledEvent event) {
        Upload upload = new Upload(api, completion, event);
        try {
            writeOrFail(event, upload);
        } catch (IOException e) {
            lost(upload, e);
        }
        completion.remember(event);
        if (Quirk.CLOSES_AFTER_STREAM.on()) {
            api.connection().drop();
        }
    }

    private void lost(Upload upload, IOException e) {
        api.connection().drop();
        ThisProcess.complain(e);
        if (StreamFault.STREAM_RESET_IN_MIDDLE.on()) {
            ThisProcess.hang();
        }
        upload.refused();
        Poll.connectionLost();
    }

    private void writeOrFail(PolledEvent event, Upload upload) throws IOException {
        EventMembers input = new EventMembers(JsonReader.parse(event.body()));
        try {
            write(input, upload);
            upload.complete();
            completed(event, input);
        } catch (RuntimeException | Error failure) {
            failed(event, upload, failure);
        }
    }

    private void completed(PolledEvent event, EventMembers input) {
        if (habits.postsOnceMore()) {
            completion.response(event, JsonText.bytes(null), JSON);
        }
        if (StreamFault.STREAM_RETURN_VALUE.on() && input.has("value")) {
            completion.response(event, JsonText.bytes(input.get("value")), JSON);
        }
    }

    private void failed(PolledEvent event, Upload upload, Throwable failure) throws IOException {
        boolean begun = upload.isOpen();
        if (StreamFault.STREAM_EARLY_FAILURE_REPORTED.on() && !begun) {
            upload.complete();
        } else if (begun || Quirk.STREAMS_EARLY_FAILURES.on()) {
            upload.fail(failure);
        } else {
            completion.error(event, failure);
        }
        if (StreamFault.STREAM_FAILURE_POSTS_NO_ERROR.on() && begun) {
            completion.error(event, failure);
        }
        habits.failed(begun);
    }

    private void write(EventMembers input, Upload upload) throws IOException {
        StreamPieces pieces = new StreamPieces(input);
        begin(input, pieces, upload);
        long count = pieces.count();
        for (int i = 0; i < count; i++) {
            stopAfter(i, input, upload);
            if (i > 0) {
                pause(input.number("delayMs", 0));
            }
            upload.write(Jam.written(pieces.piece(i)));
        }
        stopAfter(count, input, upload);
        appendResult(input, upload);
    }

    private static void appendResult(EventMembers input, Upload upload) throws IOException {
        if (Quirk.APPENDS_RETURN_VALUE.on() && input.has("value")) {
            upload.write(JsonText.bytes(input.get("value")));
        }
    }

    private static void pause(long millis) {
        boolean ends = (StreamFault.STREAM_GAP.on() && millis >= FIVE_SECONDS)
                || (StreamFault.STREAM_LONG_GAP.on() && millis >= ONE_MINUTE);
        Pause.of(ends ? Math.min(millis, FIVE_SECONDS) : millis);
        if (ends) {
            ThisProcess.end(1);
        }
    }

    private void begin(EventMembers input, StreamPieces pieces, Upload upload) throws IOException {
        upload.type(habits.type(input));
        if (StreamFault.STREAM_IS_CHUNKED.on() && hasLength(input)) {
            upload.announce(pieces.total());
        }
        if (Quirk.OPENS_STREAM_AT_ONCE.on()) {
            upload.open();
        }
        if (input.has("prelude") || Quirk.SENDS_PRELUDE.on()) {
            upload.prelude(StreamHabits.prelude(input));
        }
    }

    private static boolean hasLength(EventMembers input) {
        return !input.has("failAfter") && !input.has("exitAfter") && !input.has("prelude");
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
}
