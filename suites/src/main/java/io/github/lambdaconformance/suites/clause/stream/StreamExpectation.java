package io.github.lambdaconformance.suites.clause.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.wire.request.Framing;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.ContentType;
import io.github.lambdaconformance.suites.seen.DoesNotApply;
import io.github.lambdaconformance.suites.seen.Expectation;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** How the response to one event was streamed. */
final class StreamExpectation extends Expectation<StreamExpectation> {

    /** The header that says that a response is streamed. */
    static final String MODE = "Lambda-Runtime-Function-Response-Mode";

    private final Event event;

    StreamExpectation(Transcript actual, Event event) {
        super(actual, StreamExpectation.class);
        this.event = event;
    }

    /** The one response, which need not be complete. */
    @LooksThrough(Instrument.STREAM)
    private Called stream() {
        var responses = actual.responses(event);
        if (responses.size() != 1) {
            throw broken(
                    "the stream of " + event + " must be sent in exactly one /response, but " + responses.size()
                            + " came" + inVain(),
                    responses.isEmpty() ? actual.deliveries(event) : responses);
        }
        return responses.get(0);
    }

    private StreamedBody streamed() {
        return StreamedBody.of(stream());
    }

    private StreamExpectation check(boolean right, String reason) {
        return right ? this : failed(broken(reason, stream()));
    }

    StreamExpectation declaresItsMode() {
        return check(
                stream().request().head().all(MODE).equals(List.of("streaming")),
                "a streamed response must carry " + MODE + ": streaming, in exactly these lower-case letters");
    }

    StreamExpectation isChunked() {
        var request = stream().request();
        return check(
                request.body().framing() == Framing.CHUNKED
                        && request.head().first("Content-Length").isEmpty(),
                "a streamed response must be sent with Transfer-Encoding: chunked and without Content-Length");
    }

    /** The request is complete. */
    StreamExpectation ends() {
        return check(stream().request().complete(), "the stream must end with the last chunk");
    }

    /** The request is complete, and its chunks are well formed up to its end. */
    StreamExpectation isWellFormed() {
        return check(
                stream().request().complete() && ownFaults(stream()).isEmpty(),
                "the chunks must be well formed and end with the last chunk");
    }

    /** The request never ends: the truncation can be seen. */
    StreamExpectation staysTruncated() {
        return check(!stream().request().complete(), "a process that ends in mid-stream must not send the last chunk");
    }

    /** What the handler wrote, and nothing else. */
    StreamExpectation holds(byte[] bytes) {
        var streamed = streamed();
        return check(
                streamed.body().wholeKept() && Arrays.equals(streamed.data(), bytes),
                "the stream must hold exactly the " + bytes.length + " bytes that were written, but " + streamed.size()
                        + " came" + (streamed.size() == bytes.length ? " and they differ" : ""));
    }

    StreamExpectation holds(String text) {
        return holds(text.getBytes(UTF_8));
    }

    /** So many pieces of so many bytes, all bytes of piece number i with the value i modulo 256, and nothing else. */
    StreamExpectation holdsRepeated(int count, int size) {
        var streamed = streamed();
        var expected = new RepeatedPieces(count, size);
        return check(
                streamed.body().checksum().equals(expected.checksumAfter(streamed.beforeData())),
                "the stream must hold exactly the " + expected.total() + " bytes that were written, but "
                        + streamed.size() + " came" + (streamed.size() == expected.total() ? " and they differ" : ""));
    }

    /** What was written comes first, whatever may follow. */
    StreamExpectation beginsWith(String text) {
        var data = new String(streamed().data(), UTF_8);
        return check(data.startsWith(text), "the stream must begin with what was written");
    }

    /** The media type: of the request, or of the HTTP response that begins with a prelude. */
    StreamExpectation isOfType(String mediaType) {
        var type = type();
        return check(
                ContentType.mediaType(type).equals(mediaType),
                "the stream should be called " + mediaType + ", but it is called '" + type + "'");
    }

    /** It is not called what another stream was called. */
    StreamExpectation isNotOfType(String mediaType) {
        return check(
                !ContentType.mediaType(type()).equals(mediaType),
                "the stream must not be called " + mediaType + ", as an earlier one was");
    }

    /** The same as {@link #isOfType}, for runtimes that do not leave the type of a stream to its prelude. */
    StreamExpectation isOfTypeWithoutPrelude(String mediaType) {
        if (streamed().prelude().isPresent()) {
            throw new DoesNotApply("the runtime sends a prelude for HTTP with every stream");
        }
        return isOfType(mediaType);
    }

    private String type() {
        return streamed()
                .prelude()
                .map(StreamExpectation::typeIn)
                .orElseGet(() -> stream().request().head().first("Content-Type").orElse(""));
    }

    private static String typeIn(JsonNode prelude) {
        return prelude.path("headers")
                .propertyStream()
                .filter(header -> header.getKey().equalsIgnoreCase("Content-Type"))
                .map(header -> header.getValue().asString(""))
                .findFirst()
                .orElse("");
    }

    /** The head carries the invocation id of the event. */
    StreamExpectation carriesInvocationId(String id) {
        return check(
                stream().request().head().all(Event.INVOCATION_ID).equals(List.of(id)),
                "the stream must carry " + Event.INVOCATION_ID + ": " + id);
    }

    /** A type that promises a prelude keeps the promise. */
    StreamExpectation keepsPromiseOfPrelude() {
        return check(
                !StreamedBody.promisesPrelude(stream()) || streamed().prelude().isPresent(),
                "a stream of type " + StreamedBody.HTTP_INTEGRATION
                        + " must begin with a prelude: a JSON object and eight zero octets");
    }
}
