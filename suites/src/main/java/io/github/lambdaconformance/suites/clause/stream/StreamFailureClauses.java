package io.github.lambdaconformance.suites.clause.stream;

import static io.github.lambdaconformance.fixtures.lambda.script.Role.STREAM;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.stream.StreamExpectations.expectStream;
import static io.github.lambdaconformance.suites.clause.stream.StreamExpectations.expectStreamFailure;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.HTTP;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.STREAMING;

import io.github.lambdaconformance.fixtures.events.Streams;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;

/** Failures in mid-stream: they are told in the trailers, and never as the end of a whole response. */
@Specification("runtimes-custom.html#runtimes-custom-response-streaming")
public class StreamFailureClauses {

    @Clause(
            id = "stream-failure-in-trailers",
            row = "STREAM-07",
            level = SHOULD,
            basis = DOCUMENTED,
            profile = STREAMING,
            says =
                    "A failure in mid-stream is told in the trailers Lambda-Runtime-Function-Error-Type and -Error-Body.",
            consequence = "A cut-off response looks complete.",
            scar = "aws-lambda-go#495: errors after the first byte were not reported",
            through = Instrument.STREAM)
    void tellsAFailureInTrailers(Lambda lambda) {
        var event = Streams.failing("fails after two", 2, "one", "two", "three");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStreamFailure(seen, event).isTold();
    }

    @Clause(
            id = "stream-trailers-announced",
            row = "STREAM-06",
            level = MUST,
            basis = DOCUMENTED,
            profile = STREAMING,
            says = "Trailers that are sent were announced in the header Trailer.",
            consequence = "Lambda drops the description of the failure.",
            through = Instrument.STREAM)
    void announcesItsTrailers(Lambda lambda) {
        var event = Streams.failing("fails after two", 2, "one", "two", "three");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStreamFailure(seen, event).isAnnounced();
    }

    @Clause(
            id = "stream-error-body-is-base64",
            row = "STREAM-08",
            level = MUST,
            basis = DOCUMENTED,
            profile = STREAMING,
            says = "The trailer Lambda-Runtime-Function-Error-Body is the base64 of a JSON error object.",
            consequence = "Lambda drops the description of the failure.",
            scar = "swift-aws-lambda-runtime sends plain text there",
            through = Instrument.STREAM)
    void encodesTheFailure(Lambda lambda) {
        var event = Streams.failing("fails after two", 2, "one", "two", "three");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStreamFailure(seen, event).isBase64OfAnError();
    }

    @Clause(
            id = "stream-error-type-one-line",
            row = "STREAM-09",
            level = MUST,
            basis = HTTP,
            profile = STREAMING,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-5",
            says =
                    "Whatever the type of a failure is called, the trailer that tells it is one line without control characters.",
            consequence = "Whoever chooses the name of a failure writes trailers of his own.",
            through = Instrument.STREAM)
    void keepsTheTypeOnOneLine(Lambda lambda) {
        var event =
                Streams.failingAs("fails with an odd type", "Odd\r\nX-Injected: 1", "odd", 2, "one", "two", "three");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStreamFailure(seen, event).typeIsOneLine("X-Injected");
    }

    @Clause(
            id = "stream-error-type-ascii",
            row = "STREAM-09",
            level = SHOULD,
            basis = HTTP,
            profile = STREAMING,
            link = "https://www.rfc-editor.org/rfc/rfc9110#section-5.5",
            says = "The type of a failure that has letters beyond ASCII makes a trailer of visible ASCII.",
            consequence = "Who reads the trailer takes the type for another one.",
            through = Instrument.STREAM)
    void writesTheTypeInAscii(Lambda lambda) {
        var event = Streams.failingAs("fails with a foreign type", "Žluť", "odd", 2, "one", "two", "three");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStreamFailure(seen, event).typeIsAscii();
    }

    @Clause(
            id = "stream-failure-appends-nothing",
            row = "STREAM-10",
            level = MUST,
            basis = DOCUMENTED,
            profile = STREAMING,
            says = "After a failure the stream holds what was written before it and nothing else.",
            consequence = "Error text turns up in the middle of the caller's data.",
            scar = "aws-lambda-rust-runtime 1.0 writes the trailers into the body",
            through = Instrument.STREAM)
    void appendsNothing(Lambda lambda) {
        var event = Streams.failing("fails after two", 2, "one", "two", "three");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStream(seen, event).holds("onetwo");
    }

    @Clause(
            id = "stream-failure-posts-no-error",
            row = "STREAM-11",
            level = MUST,
            basis = DOCUMENTED,
            profile = STREAMING,
            says = "A failure after the first byte is not posted to /error: the response has begun.",
            consequence = "The second report is refused, and a runtime that ends then costs a cold start.",
            through = Instrument.STREAM)
    void reportsNothingTwice(Lambda lambda) {
        var event = Streams.failing("fails after two", 2, "one", "two", "three");
        var seen = lambda.plays(start(STREAM), invoke(event), invoke(Streams.of("next", "x")));

        expectStreamFailure(seen, event).isNotReported();
    }

    @Clause(
            id = "stream-early-failure-reported",
            row = "STREAM-12",
            level = MUST,
            basis = DOCUMENTED,
            profile = STREAMING,
            says = "A failure before the first byte is told, by /error or by the trailers of a stream without data.",
            consequence = "The caller gets an empty success.",
            through = {Instrument.STREAM, Instrument.FAILURE})
    void reportsAFailureBeforeTheFirstByte(Lambda lambda) {
        var event = Streams.failing("fails at once", 0, "one");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStreamFailure(seen, event).isToldAtOnce();
    }

    @Clause(
            id = "stream-success-without-error",
            row = "STREAM-13",
            level = MUST,
            basis = DOCUMENTED,
            profile = STREAMING,
            says = "A stream that ends well tells no failure in its trailers.",
            consequence = "A good response is taken for a failed one.",
            through = Instrument.STREAM)
    void tellsNoFailureOfASuccess(Lambda lambda) {
        var event = Streams.of("two chunks", "one", "two");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStreamFailure(seen, event).isNone();
    }
}
