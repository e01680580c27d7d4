package io.github.lambdaconformance.suites.clause.stream;

import static io.github.lambdaconformance.fixtures.lambda.script.Role.STREAM;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.stream.StreamExpectations.expectStream;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.HTTP;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.STREAMING;

import io.github.lambdaconformance.fixtures.events.Streams;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;

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
            scar = "aws-lambda-go#495: errors after the first byte were not reported")
    void tellsAFailureInTrailers(Lambda lambda) {
        var event = Streams.failing("fails after two", 2, "one", "two", "three");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStream(seen, event).failureInTrailers();
    }

    @Clause(
            id = "stream-error-body-is-base64",
            row = "STREAM-08",
            level = MUST,
            basis = DOCUMENTED,
            profile = STREAMING,
            says = "The trailer Lambda-Runtime-Function-Error-Body is the base64 of a JSON error object.",
            consequence = "Lambda drops the description of the failure.",
            scar = "swift-aws-lambda-runtime sends plain text there")
    void encodesTheFailure(Lambda lambda) {
        var event = Streams.failing("fails after two", 2, "one", "two", "three");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStream(seen, event).errorBodyIsBase64();
    }

    @Clause(
            id = "stream-failure-appends-nothing",
            row = "STREAM-10",
            level = MUST,
            basis = DOCUMENTED,
            profile = STREAMING,
            says = "After a failure the stream holds what was written before it and nothing else.",
            consequence = "Error text turns up in the middle of the caller's data.",
            scar = "aws-lambda-rust-runtime 1.0 writes the trailers into the body")
    void appendsNothing(Lambda lambda) {
        var event = Streams.failing("fails after two", 2, "one", "two", "three");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStream(seen, event).holds("onetwo");
    }

    @Clause(
            id = "stream-exit-stays-truncated",
            row = "STREAM-30",
            level = MUST,
            basis = HTTP,
            profile = STREAMING,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-8",
            says = "A process that ends in mid-stream does not send the last chunk.",
            consequence = "The caller takes half a file for the whole.")
    void staysTruncatedWhenItDies(Lambda lambda) {
        var event = Streams.exiting("ends after two", 2, "one", "two", "three");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStream(seen, event).staysTruncated();
    }
}
