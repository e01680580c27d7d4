package io.github.lambdaconformance.suites.clause.stream;

import static io.github.lambdaconformance.fixtures.lambda.script.Role.STREAM;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.stream.StreamExpectations.expectStream;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.HTTP;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Profile.STREAMING;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Streams;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** Response streaming: bytes leave while the handler runs, as they were written. */
@Specification("runtimes-custom.html#runtimes-custom-response-streaming")
public class StreamClauses {

    @Clause(
            id = "stream-declares-mode",
            row = "STREAM-01",
            level = MUST,
            basis = DOCUMENTED,
            profile = STREAMING,
            says = "A streamed response carries Lambda-Runtime-Function-Response-Mode: streaming.",
            consequence = "Lambda buffers the response, cuts it at 6 MB and delivers it at the end.",
            scar = "swift-aws-lambda-runtime, in review: the value went into Transfer-Encoding instead")
    void declaresItsMode(Lambda lambda) {
        var event = Streams.of("two chunks", "one", "two");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStream(seen, event).declaresItsMode();
    }

    @Clause(
            id = "stream-is-chunked",
            row = "STREAM-02",
            level = MUST,
            basis = DOCUMENTED,
            profile = STREAMING,
            says = "A streamed response is sent in chunks, without Content-Length.",
            consequence = "Nothing can be sent before the whole response is known.")
    void sendsChunks(Lambda lambda) {
        var event = Streams.of("two chunks", "one", "two");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStream(seen, event).isChunked();
    }

    @Clause(
            id = "stream-sends-while-running",
            row = "STREAM-03",
            lengthy = true,
            timed = true,
            level = MUST,
            basis = DOCUMENTED,
            profile = STREAMING,
            link = "configuration-response-streaming.html",
            says = "What the handler writes leaves while the handler is still running.",
            consequence = "The first byte comes with the last: streaming without its point.")
    void sendsWhileItRuns(Lambda lambda) {
        var event = Streams.slow("four chunks, 300 ms apart", 300, "one", "two", "three", "four");
        var seen = lambda.plays(start(STREAM), invoke(Streams.of("warm-up", "x")), invoke(event));

        expectStream(seen, event).ends().holds("onetwothreefour").spreadOver(ofMillis(600));
    }

    @Clause(
            id = "stream-bytes-in-order",
            row = "STREAM-04",
            level = MUST,
            basis = DOCUMENTED,
            profile = STREAMING,
            says = "The stream holds exactly the bytes that were written, in order, whatever they are.",
            consequence = "Images and archives arrive damaged.",
            scar = "aws-lambda-zig f35a6f7: the last buffer was not flushed")
    void keepsBytesAndTheirOrder(Lambda lambda) {
        var chunks = OddChunks.ofSize(1_000_000);
        var event = Streams.ofBytes("1 MB in odd chunks", chunks);
        var seen = lambda.plays(start(STREAM), invoke(event).within(ofSeconds(30)));

        expectStream(seen, event).holds(OddChunks.joined(chunks));
    }

    @Clause(
            id = "stream-chunks-well-formed",
            row = "STREAM-05",
            level = MUST,
            basis = HTTP,
            profile = STREAMING,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-7.1",
            says = "The chunks are well formed and end with the last chunk.",
            consequence = "Lambda takes the response for truncated.")
    void formsItsChunksWell(Lambda lambda) {
        var event = Streams.of("five chunks", "a", "bb", "ccc", "0123456789abcdef", "\r\n0\r\n\r\n");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStream(seen, event).ends();
    }

    @Clause(
            id = "stream-empty-write",
            row = "STREAM-05",
            level = MUST,
            basis = HTTP,
            profile = STREAMING,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-7.1",
            says = "A write of nothing in mid-stream does not end the stream.",
            consequence = "The rest of the response is lost, and what follows is taken for a request.")
    void goesOnAfterAnEmptyWrite(Lambda lambda) {
        var event = Streams.of("an empty write", "one", "", "two");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStream(seen, event).ends().holds("onetwo");
    }

    @Clause(
            id = "stream-empty",
            row = "STREAM-22",
            level = MUST,
            basis = DOCUMENTED,
            profile = STREAMING,
            says = "A stream into which nothing is written is a valid response with the last chunk only.",
            consequence = "Functions with nothing to say run into their time-out.",
            scar = "aws-lambda-rust-runtime#805: buffered results arrived empty in streaming mode")
    void endsAnEmptyStream(Lambda lambda) {
        var event = Streams.of("nothing");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStream(seen, event).isChunked().ends().holds("");
    }
}
