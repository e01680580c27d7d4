package io.github.lambdaconformance.suites.clause.stream;

import static io.github.lambdaconformance.fixtures.lambda.script.Role.STREAM;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.stream.StreamExpectations.expectStream;
import static io.github.lambdaconformance.suites.clause.stream.StreamExpectations.expectStreamFailure;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.STREAMING;

import io.github.lambdaconformance.fixtures.events.Streams;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;

/** What the trailers of a failed stream tell of its message. */
@Specification("runtimes-custom.html#runtimes-custom-response-streaming")
public class StreamMessageClauses {

    @Clause(
            id = "stream-error-message-kept",
            row = "STREAM-36",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = STREAMING,
            says = "A message beyond ASCII arrives as it was.",
            consequence = "Messages in most languages cannot be read.",
            through = Instrument.STREAM)
    void keepsTheMessage(Lambda lambda) {
        var event = Streams.failingAs("fails in other scripts", "ConformanceError", "žluť 日本 \uD83D\uDE00", 1, "one");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStreamFailure(seen, event).tells("žluť 日本 \uD83D\uDE00");
    }

    @Clause(
            id = "stream-error-message-long",
            row = "STREAM-36",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = STREAMING,
            says = "A message of 64 KB arrives, or its beginning, in trailers of less than 1 MiB.",
            consequence = "Lambda refuses the trailers, and the failure is lost.",
            through = Instrument.STREAM)
    void keepsALongMessage(Lambda lambda) {
        var event = Streams.failingAs("fails at length", "ConformanceError", "long ".repeat(13_000), 1, "one");
        var next = Streams.of("next", "next");
        var seen = lambda.plays(start(STREAM), invoke(event), invoke(next));

        expectStreamFailure(seen, event).tellsBeginning("long ".repeat(20));
        expectStream(seen, next).holds("next");
    }
}
