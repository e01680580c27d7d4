package io.github.lambdaconformance.suites.clause.stream;

import static io.github.lambdaconformance.fixtures.lambda.script.Role.STREAM;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.stream.StreamExpectations.expectStream;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.HTTP;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.STREAMING;
import static java.time.Duration.ZERO;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Streams;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.Early;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.Midway;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.Reads;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.Reset;
import io.github.lambdaconformance.fixtures.lambda.script.Listening;
import io.github.lambdaconformance.fixtures.lambda.script.StartStep;
import io.github.lambdaconformance.fixtures.lambda.script.Surroundings;
import io.github.lambdaconformance.fixtures.wire.reader.Reading;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.played.Farewells;
import java.util.List;

/** Streams that are taken slowly, that pause, and whose connection breaks. */
@Specification("runtimes-custom.html#runtimes-custom-response-streaming")
public class StreamPressureClauses {

    /** The system's own buffers would take megabytes off the runtime before it noticed anything. */
    private static final StartStep NARROW =
            start(STREAM).in(Surroundings.usual().listening(new Listening(64 * 1024, ZERO)));

    @Clause(
            id = "stream-back-pressure",
            row = "STREAM-25",
            lengthy = true,
            level = MUST,
            basis = DOCUMENTED,
            profile = STREAMING,
            link = "configuration-response-streaming.html",
            says = "A stream of which Lambda takes 6 MiB at once and then 2 MiB a second is sent to its end, once.",
            consequence = "Responses beyond the first 6 MB are cut as soon as Lambda slows them down.")
    void feedsAThrottledReader(Lambda lambda) {
        var event = Streams.repeated("12 MiB", 192, 64 * 1024).dueIn(ofMinutes(2));
        var throttled = new Reads(Reading.throttled(6 << 20, 2 << 20));
        var seen = lambda.plays(NARROW, invoke(event).within(ofSeconds(30)).acknowledged(throttled));

        expectStream(seen, event).ends().holdsRepeated(192, 64 * 1024);
        expect(seen).completedOnce(List.of(event));
    }

    @Clause(
            id = "stream-reader-stalls",
            row = "STREAM-26",
            lengthy = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = STREAMING,
            says = "A stream of which nothing is taken for 3 seconds is resumed.",
            consequence = "A hiccup of the network cuts large responses.")
    void waitsForAStallingReader(Lambda lambda) {
        var event = Streams.repeated("6 MiB", 96, 64 * 1024).dueIn(ofMinutes(2));
        var stalling = new Reads(Reading.halting(512 * 1024, ofSeconds(3)));
        var seen = lambda.plays(NARROW, invoke(event).within(ofSeconds(30)).acknowledged(stalling));

        expectStream(seen, event).ends().holdsRepeated(96, 64 * 1024);
        expect(seen).completedOnce(List.of(event));
    }

    @Clause(
            id = "stream-reader-stalls-long",
            row = "STREAM-26",
            slow = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = STREAMING,
            says = "A stream of which nothing is taken for 35 seconds is resumed.",
            consequence = "Responses to slow callers are cut.",
            scar = "a client gives up on a write after 30 s")
    void waitsForAReaderThatStallsLong(Lambda lambda) {
        var event = Streams.repeated("6 MiB", 96, 64 * 1024).dueIn(ofMinutes(3));
        var stalling = new Reads(Reading.halting(512 * 1024, ofSeconds(35)));
        var seen = lambda.plays(NARROW, invoke(event).within(ofSeconds(90)).acknowledged(stalling));

        expectStream(seen, event).ends().holdsRepeated(96, 64 * 1024);
        expect(seen).completedOnce(List.of(event));
    }

    @Clause(
            id = "stream-gap",
            row = "STREAM-27",
            lengthy = true,
            level = MUST,
            basis = DOCUMENTED,
            profile = STREAMING,
            link = "configuration-response-streaming.html",
            says = "A handler that writes nothing for 8 seconds in the middle of its stream is waited for.",
            consequence = "Functions that work between two writes lose their responses.")
    void waitsForTheHandler(Lambda lambda) {
        var event = Streams.slow("a gap of 8 s", 8_000, "one", "two").taking(ofSeconds(8));
        var seen = lambda.plays(start(STREAM), invoke(event).within(ofSeconds(15)));

        expectStream(seen, event).ends().holds("onetwo");
    }

    @Clause(
            id = "stream-long-gap",
            row = "STREAM-27",
            slow = true,
            level = MUST,
            basis = DOCUMENTED,
            profile = STREAMING,
            link = "configuration-response-streaming.html",
            says = "A handler that writes nothing for 65 seconds in the middle of its stream is waited for.",
            consequence = "Functions that work between two writes lose their responses.")
    void waitsLongForTheHandler(Lambda lambda) {
        var event = Streams.slow("a gap of 65 s", 65_000, "one", "two")
                .taking(ofSeconds(65))
                .dueIn(ofMinutes(5));
        var seen = lambda.plays(start(STREAM), invoke(event).within(ofSeconds(80)));

        expectStream(seen, event).ends().holds("onetwo");
    }

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
            consequence = "After a time-out the environment hangs, or sends to a caller that is gone.")
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
            consequence = "A refused stream is sent again and again, or takes the environment down.")
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
            consequence = "The caller takes half a file for the whole.")
    void staysTruncatedWhenItDies(Lambda lambda) {
        var event = Streams.exiting("ends after two", 2, "one", "two", "three");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStream(seen, event).staysTruncated();
    }
}
