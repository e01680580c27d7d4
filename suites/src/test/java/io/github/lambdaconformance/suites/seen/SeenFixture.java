package io.github.lambdaconformance.suites.seen;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.lambda.rules.Route;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Answered;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Started;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Wrote;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.runtime.process.OutputStreamKind;
import io.github.lambdaconformance.fixtures.wire.request.Body;
import io.github.lambdaconformance.fixtures.wire.request.Field;
import io.github.lambdaconformance.fixtures.wire.request.Framing;
import io.github.lambdaconformance.fixtures.wire.request.Request;
import io.github.lambdaconformance.fixtures.wire.request.RequestHead;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Entries of transcripts that were never played. */
public final class SeenFixture {

    private SeenFixture() {}

    /** All of them, in the order of their times. */
    public static Transcript transcript(Entry... entries) {
        return Transcript.of(List.of(entries));
    }

    /** The first request of the first connection. */
    public static Called called(String method, String target, String body) {
        return called(method, target, body, List.of());
    }

    /** A poll with this header field alone. */
    public static Called calledWith(Field field) {
        return called("GET", "/2018-06-01/runtime/invocation/next", "", List.of(field));
    }

    private static Called called(String method, String target, String body, List<Field> fields) {
        var bytes = body.getBytes(UTF_8);
        var head = new RequestHead(1, 1, method, target, "HTTP/1.1", fields, fields.size(), List.of(), 0, 0);
        var kept = new Body(Framing.LENGTH, bytes.length, Optional.empty(), bytes, List.of(), 0);
        return new Called(1, 1, Route.of(method, target), new Request(head, kept, List.of(), List.of(), true, 0));
    }

    /** An answer to it that a script asked for. */
    public static Answered answered(int status) {
        return new Answered(2, 1, 1, 1, status, "as scripted", List.of(), Optional.empty(), true);
    }

    /** An answer to it that no script asked for. */
    public static Answered refused(int status) {
        return new Answered(2, 1, 1, 1, status, "no such path", List.of(), Optional.empty(), true);
    }

    /** An event that was handed out. */
    public static Answered delivered(Event event) {
        return new Answered(1, 1, 1, 1, 200, "", List.of(), Optional.of(event), true);
    }

    /** The first start of the runtime, with these variables. */
    public static Started started(Map<String, String> environment) {
        return new Started(0, 1, 4711, "127.0.0.1:9001", environment, Instant.EPOCH);
    }

    /** The same, with its Runtime API at this address. */
    public static Started startedAt(String authority) {
        return new Started(0, 1, 4711, authority, Map.of(), Instant.EPOCH);
    }

    /** What the runtime printed. */
    public static Wrote wrote(long at, int start, OutputStreamKind stream, String text) {
        return new Wrote(at, start, stream, text.getBytes(UTF_8));
    }
}
