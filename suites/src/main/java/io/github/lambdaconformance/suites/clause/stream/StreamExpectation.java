package io.github.lambdaconformance.suites.clause.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.wire.request.Chunk;
import io.github.lambdaconformance.fixtures.wire.request.Field;
import io.github.lambdaconformance.fixtures.wire.request.Framing;
import io.github.lambdaconformance.fixtures.wire.request.Request;
import io.github.lambdaconformance.suites.seen.DoesNotApply;
import io.github.lambdaconformance.suites.seen.ErrorObject;
import io.github.lambdaconformance.suites.seen.ErrorType;
import io.github.lambdaconformance.suites.seen.Expectation;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** How the response to one event was streamed. */
final class StreamExpectation extends Expectation<StreamExpectation> {

    private static final String MODE = "Lambda-Runtime-Function-Response-Mode";

    private static final String HTTP_INTEGRATION = "application/vnd.awslambda.http-integration-response";

    private static final String ERROR_BODY = "Lambda-Runtime-Function-Error-Body";

    private final Event event;

    StreamExpectation(Transcript actual, Event event) {
        super(actual, StreamExpectation.class);
        this.event = event;
    }

    /** The one response, which need not be complete. */
    private Called stream() {
        var responses = actual.responses(event);
        if (responses.size() != 1) {
            throw broken("the stream of " + event + " must be sent in exactly one /response", responses);
        }
        return responses.get(0);
    }

    private StreamExpectation check(boolean right, String reason) {
        if (!right) {
            throw broken(reason, stream());
        }
        return this;
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

    /** The request is complete and its chunks are well formed up to the last one. */
    StreamExpectation ends() {
        var request = stream().request();
        return check(
                request.complete() && request.faults().isEmpty(),
                "the chunks must be well formed and end with the last chunk");
    }

    /** The request never ends: the truncation can be seen. */
    StreamExpectation staysTruncated() {
        return check(!stream().request().complete(), "a process that ends in mid-stream must not send the last chunk");
    }

    /** What the handler wrote; a prelude for HTTP, which some clients send before every stream, is not part of it. */
    StreamExpectation holds(byte[] bytes) {
        var body = stream().request().body();
        var written = withoutPrelude(stream().request());
        return check(
                body.size() == body.kept().length && Arrays.equals(written, bytes),
                "the stream must hold exactly the " + bytes.length + " bytes that were written, but " + written.length
                        + " came or they differ");
    }

    private static byte[] withoutPrelude(Request request) {
        var body = request.body().kept();
        boolean prelude = request.head()
                .first("Content-Type")
                .filter(HTTP_INTEGRATION::equals)
                .isPresent();
        return prelude ? Arrays.copyOfRange(body, endOfPrelude(body), body.length) : body;
    }

    /** A JSON object and eight zero bytes, which cannot occur in JSON. */
    private static int endOfPrelude(byte[] body) {
        int zero = 0;
        while (zero < body.length && body[zero] != 0) {
            zero++;
        }
        return Math.min(body.length, zero + 8);
    }

    StreamExpectation holds(String text) {
        return holds(text.getBytes(UTF_8));
    }

    /** What was written with pauses arrives with pauses: from first byte to last at least this long. */
    StreamExpectation spreadOver(Duration least) {
        var chunks = stream().request().body().chunks();
        check(!chunks.isEmpty(), "the stream must hold chunks");
        Chunk first = chunks.get(0);
        long spread = chunks.get(chunks.size() - 1).startedAt() - first.completedAt();
        return check(
                spread >= least.toNanos(),
                "chunks must leave while the handler is still writing: over at least " + least.toMillis()
                        + " ms, but they came within " + spread / 1_000_000);
    }

    /** The failure in mid-stream is told in the two trailers. */
    StreamExpectation failureInTrailers() {
        return check(
                trailer(ErrorType.HEADER).isPresent() && trailer(ERROR_BODY).isPresent(),
                "a failure in mid-stream must be told in the trailers " + ErrorType.HEADER + " and " + ERROR_BODY);
    }

    /** If the failure is told in a trailer, its body is base64 of a JSON error object. */
    StreamExpectation errorBodyIsBase64() {
        var text = trailer(ERROR_BODY)
                .orElseThrow(() -> new DoesNotApply("the runtime sends no " + ERROR_BODY + " trailer"));
        return check(
                decoded(text).filter(ErrorObject::isIn).isPresent(),
                ERROR_BODY + " must be the base64 of a JSON object with strings errorMessage and errorType");
    }

    private Optional<String> trailer(String name) {
        return stream().request().trailers().stream()
                .filter(field -> field.is(name))
                .map(Field::value)
                .findFirst();
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
