package io.github.lambdaconformance.suites.clause.stream;

import static io.github.lambdaconformance.fixtures.lambda.script.Role.STREAM;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.stream.StreamExpectations.expectStream;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.STREAMING;
import static java.time.Duration.ZERO;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Streams;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.Reads;
import io.github.lambdaconformance.fixtures.lambda.script.Listening;
import io.github.lambdaconformance.fixtures.lambda.script.StartStep;
import io.github.lambdaconformance.fixtures.lambda.script.Surroundings;
import io.github.lambdaconformance.fixtures.wire.reader.Reading;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;

/** Streams that are taken slowly, and that pause. */
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
            consequence = "Responses beyond the first 6 MB are cut as soon as Lambda slows them down.",
            through = Instrument.STREAM)
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
            consequence = "A hiccup of the network cuts large responses.",
            through = Instrument.STREAM)
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
            scar = "a client gives up on a write after 30 s",
            through = Instrument.STREAM)
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
            consequence = "Functions that work between two writes lose their responses.",
            through = Instrument.STREAM)
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
            consequence = "Functions that work between two writes lose their responses.",
            through = Instrument.STREAM)
    void waitsLongForTheHandler(Lambda lambda) {
        var event = Streams.slow("a gap of 65 s", 65_000, "one", "two")
                .taking(ofSeconds(65))
                .dueIn(ofMinutes(5));
        var seen = lambda.plays(start(STREAM), invoke(event).within(ofSeconds(80)));

        expectStream(seen, event).ends().holds("onetwo");
    }
}
