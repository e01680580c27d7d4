package io.github.lambdaconformance.suites.clause.stream;

import static io.github.lambdaconformance.fixtures.lambda.script.Role.STREAM;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.stream.StreamExpectations.expectPace;
import static io.github.lambdaconformance.suites.clause.stream.StreamExpectations.expectService;
import static io.github.lambdaconformance.suites.clause.stream.StreamExpectations.expectStream;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.HTTP;
import static io.github.lambdaconformance.vocabulary.Level.MAY;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.STREAMING;
import static java.time.Duration.ofMillis;

import io.github.lambdaconformance.fixtures.events.Streams;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Feature;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;

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
            scar = "swift-aws-lambda-runtime, in review: the value went into Transfer-Encoding instead",
            through = Instrument.STREAM)
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
            consequence = "Nothing can be sent before the whole response is known.",
            through = Instrument.STREAM)
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
            says = "Each write of the handler leaves while the handler is still running, before the next one.",
            consequence = "The first byte comes with the last: streaming without its point.",
            through = Instrument.STREAM)
    void sendsWhileItRuns(Lambda lambda) {
        var event = Streams.slow("four chunks, 300 ms apart", 300, "one", "two", "three", "four");
        var seen = lambda.plays(start(STREAM), invoke(Streams.of("warm-up", "x")), invoke(event));

        expectStream(seen, event).ends().holds("onetwothreefour");
        expectPace(seen, event).keepsItsPauses(ofMillis(150), "one", "two", "three", "four");
    }

    @Clause(
            id = "stream-chunks-well-formed",
            row = "STREAM-05",
            level = MUST,
            basis = HTTP,
            profile = STREAMING,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-7.1",
            says = "The chunks are well formed and end with the last chunk.",
            consequence = "Lambda takes the response for truncated.",
            through = Instrument.STREAM)
    void formsItsChunksWell(Lambda lambda) {
        var event = Streams.of("five chunks", "a", "bb", "ccc", "0123456789abcdef", "\r\n0\r\n\r\n");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStream(seen, event).isWellFormed();
    }

    @Clause(
            id = "stream-empty-write",
            row = "STREAM-05",
            level = MUST,
            basis = HTTP,
            profile = STREAMING,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-7.1",
            says = "A write of nothing in mid-stream does not end the stream.",
            consequence = "The rest of the response is lost, and what follows is taken for a request.",
            through = Instrument.STREAM)
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
            says = "A stream into which nothing is written is completed by a response without data.",
            consequence = "Functions with nothing to say run into their time-out, or say something that they did not.",
            scar = "aws-lambda-rust-runtime#805: buffered results arrived empty in streaming mode",
            through = Instrument.STREAM)
    void endsAnEmptyStream(Lambda lambda) {
        var event = Streams.of("nothing");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStream(seen, event).ends().holds("");
    }

    @Clause(
            id = "stream-empty-is-streamed",
            row = "STREAM-22",
            level = SHOULD,
            basis = DOCUMENTED,
            profile = STREAMING,
            says = "A stream into which nothing is written is sent as a stream: with the mode and the last chunk only.",
            consequence =
                    "None that a caller could see; logs and metrics count the invocation as one that did not stream.",
            through = Instrument.STREAM)
    void streamsNothing(Lambda lambda) {
        var event = Streams.of("nothing");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStream(seen, event).declaresItsMode().isChunked().holds("");
    }

    @Clause(
            id = "stream-undeclared",
            row = "STREAM-01",
            level = MAY,
            basis = DOCUMENTED,
            says = "A runtime that does not declare streaming may stream what its handler writes all the same.",
            consequence = "Nothing: what is not declared is not judged.",
            features = Feature.UNDECLARED_STREAMING)
    void mayStream(Lambda lambda) {
        var event = Streams.of("two pieces", "one", "two");
        var seen = lambda.plays(start(STREAM), invoke(event));

        throw expectService(seen).streamedUndeclared(event);
    }
}
