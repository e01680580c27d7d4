package io.github.lambdaconformance.suites.clause.stream;

import static io.github.lambdaconformance.fixtures.lambda.script.Role.STREAM;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.stream.StreamExpectations.expectStream;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.HTTP;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.STREAMING;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Streams;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.Early;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.Midway;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.Reset;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.played.Farewells;

/** Streams that break in the middle, from whichever side. */
@Specification("runtimes-custom.html#runtimes-custom-response-streaming")
public class StreamBreakClauses {

    @Clause(
            id = "stream-reset-in-middle",
            row = "STREAM-29",
            lengthy = true,
            level = MUST,
            basis = PLATFORM,
            profile = STREAMING,
            link = "runtimes-api.html#runtimes-api-response",
            says =
                    "A stream whose connection Lambda resets is not sent again, and the runtime goes on or is restarted.",
            consequence = "After a time-out the environment hangs, or sends to a caller that is gone.",
            through = Instrument.STREAM)
    void survivesAReset(Lambda lambda) {
        var event = Streams.repeatedSlowly("20 pieces, 50 ms apart", 50, 20, 64 * 1024)
                .taking(ofSeconds(1));
        var next = Streams.of("next", "next");
        var seen = lambda.plays(start(STREAM), invoke(event).acknowledged(new Reset(100_000)), invoke(next));

        expect(seen).answeredAtMost(1, event).completedAtMost(2, event);
        expectStream(seen, next).holds("next");
    }

    @Clause(
            id = "stream-413-continues",
            row = "STREAM-31",
            lengthy = true,
            level = SHOULD,
            basis = PLATFORM,
            profile = STREAMING,
            link = "runtimes-api.html#runtimes-api-response",
            says =
                    "A stream that is refused with 413 before it has ended is not sent again, and the runtime goes on or is restarted.",
            consequence = "A refused stream is sent again and again, or takes the environment down.",
            through = Instrument.STREAM)
    void survivesARefusal(Lambda lambda) {
        var early = Streams.repeatedSlowly("refused at once", 50, 10, 64 * 1024).taking(ofMillis(500));
        var midway = Streams.repeatedSlowly("refused midway", 50, 10, 64 * 1024).taking(ofMillis(500));
        var next = Streams.of("next", "next");
        var seen = lambda.plays(
                start(STREAM),
                invoke(early).acknowledged(new Early(Farewells.TOO_LARGE)),
                invoke(midway).acknowledged(new Midway(Farewells.TOO_LARGE, 100_000)),
                invoke(next));

        expect(seen).answeredAtMost(1, early).completedAtMost(2, early);
        expect(seen).answeredAtMost(1, midway).completedAtMost(2, midway);
        expectStream(seen, next).holds("next");
    }

    @Clause(
            id = "stream-exit-stays-truncated",
            row = "STREAM-30",
            level = MUST,
            basis = HTTP,
            profile = STREAMING,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-8",
            says = "A process that ends in mid-stream does not send the last chunk.",
            consequence = "The caller takes half a file for the whole.",
            through = Instrument.STREAM)
    void staysTruncatedWhenItDies(Lambda lambda) {
        var event = Streams.exiting("ends after two", 2, "one", "two", "three");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStream(seen, event).staysTruncated();
    }
}
