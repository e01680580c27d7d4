package io.github.lambdaconformance.suites.clause.next;

import static io.github.lambdaconformance.fixtures.lambda.script.Delivery.usual;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.wire.answer.AnswerFraming.chunked;
import static io.github.lambdaconformance.fixtures.wire.answer.AnswerFraming.closeDelimited;
import static io.github.lambdaconformance.fixtures.wire.answer.AnswerFraming.contentLength;
import static io.github.lambdaconformance.fixtures.wire.answer.Ending.close;
import static io.github.lambdaconformance.fixtures.wire.answer.Ending.truncatedAfter;
import static io.github.lambdaconformance.fixtures.wire.answer.Pace.byteByByte;
import static io.github.lambdaconformance.fixtures.wire.answer.Pace.split;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.HTTP;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Delivery;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.script.Step;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The body in which an event arrives: whatever lengths, chunks and segments HTTP allows, and nothing cut off. */
@Specification("https://www.rfc-editor.org/rfc/rfc9112#section-6")
public class EventFramingClauses {

    private static final List<Integer> SIZES = List.of(40, 2048, 2049, 70_000);
    private static final int SIZE = 400;
    private static final int SIX_MIB = 6 * 1_048_576;

    private static List<Event> ofAllSizes() {
        return SIZES.stream().map(size -> Events.length(size + " bytes", size)).toList();
    }

    @Clause(
            id = "next-reads-content-length",
            row = "NEXT-08",
            level = MUST,
            basis = HTTP,
            says = "An event that comes with Content-Length is read completely, whatever its size.",
            consequence = "Small events arrive cut off or not at all; Lambda sends those up to 2 048 bytes this way.",
            through = Instrument.RESULT)
    void readsByLength(Lambda lambda) {
        var events = ofAllSizes();
        var seen = lambda.plays(invokeEach(events, Delivery.usual().framedBy(contentLength())));

        IntStream.range(0, events.size())
                .forEach(i -> expect(seen).answered(events.get(i), Events.lengthOf(SIZES.get(i))));
    }

    @Clause(
            id = "next-reads-chunked",
            row = "NEXT-09",
            level = MUST,
            basis = HTTP,
            says = "An event that comes in chunks is read completely, whatever its size.",
            consequence = "Large events arrive cut off or not at all; Lambda sends those above 2 048 bytes this way.",
            scar = "aws-lambda-dart-runtime decodes the first chunk only",
            through = Instrument.RESULT)
    void readsChunks(Lambda lambda) {
        var events = ofAllSizes();
        var largest = Events.length("6 MiB in chunks of 512 bytes", SIX_MIB).dueIn(ofSeconds(60));
        var seen = lambda.plays(Stream.concat(
                        Stream.of(invokeEach(events, Delivery.usual().framedBy(chunked(1000)))),
                        Stream.of(invoke(largest).within(ofSeconds(20)).delivered(usual().framedBy(chunked(512)))))
                .toArray(Step[]::new));

        expect(seen).answered(largest, Events.lengthOf(SIX_MIB));
        IntStream.range(0, events.size())
                .forEach(i -> expect(seen).answered(events.get(i), Events.lengthOf(SIZES.get(i))));
    }

    @Clause(
            id = "next-reads-odd-chunks",
            row = "NEXT-10",
            level = MUST,
            basis = HTTP,
            profile = HTTP_ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-7.1",
            says = "Chunks of one byte, chunk extensions, sizes in any letter case and with leading zeros, and trailer "
                    + "fields are read.",
            consequence = "A change of the server's HTTP library stops every function.",
            through = Instrument.RESULT)
    void readsOddChunks(Lambda lambda) {
        var tiny = Events.length("chunks of one byte", SIZE);
        var extended = Events.length("chunk extensions", SIZE);
        var upper = Events.length("sizes in upper case", SIZE);
        var padded = Events.length("sizes with leading zeros", SIZE);
        var trailed = Events.length("trailer fields", SIZE);
        var seen = lambda.plays(
                invoke(tiny).delivered(usual().framedBy(chunked(1))),
                invoke(extended).delivered(usual().framedBy(chunked(90).withExtension())),
                invoke(upper).delivered(usual().framedBy(chunked(0xAB, 0xBC).inUpperCase())),
                invoke(padded).delivered(usual().framedBy(chunked(0xAB).padded())),
                invoke(trailed).delivered(usual().framedBy(chunked(300).withTrailer("X-Checksum", "none"))));

        expect(seen).answered(List.of(tiny, extended, upper, padded, trailed), Events.lengthOf(SIZE));
    }

    @Clause(
            id = "next-reads-any-segments",
            row = "NEXT-11",
            lengthy = true,
            level = MUST,
            basis = HTTP,
            profile = HTTP_ROBUSTNESS,
            says = "An event is read whatever the network makes of it: all at once, byte by byte, or with a pause in "
                    + "the middle.",
            consequence = "Events arrive cut off on a busy machine.",
            through = Instrument.RESULT)
    void readsAnySegments(Lambda lambda) {
        var atOnce = Events.length("at once", SIZE);
        var bytes = Events.length("byte by byte", SIZE);
        var paused = Events.length("a pause in the middle", 4 * SIZE);
        var seen = lambda.plays(
                invoke(atOnce),
                invoke(bytes).delivered(usual().paced(byteByByte(ofMillis(1)))),
                invoke(paused).delivered(usual().paced(split(3 * SIZE, ofMillis(700)))));

        expect(seen)
                .answered(atOnce, Events.lengthOf(SIZE))
                .answered(bytes, Events.lengthOf(SIZE))
                .answered(paused, Events.lengthOf(4 * SIZE));
    }

    @Clause(
            id = "next-keeps-split-characters",
            row = "NEXT-11",
            level = MUST,
            basis = HTTP,
            says = "A character whose bytes come in different chunks, segments or reads is still that character.",
            consequence = "Names with an accent are garbled now and then, and nobody can say when.",
            through = Instrument.RESULT)
    void keepsSplitCharacters(Lambda lambda) {
        var few = Events.quoted("é 漢 😀");
        var many = Events.quoted("漢".repeat(100_000));
        var chunks = Events.echo("in chunks of one byte", few);
        var segments = Events.echo("byte by byte", few);
        var large = Events.echo("100,000 characters", many);
        var seen = lambda.plays(
                invoke(chunks).delivered(usual().framedBy(chunked(1))),
                invoke(segments).delivered(usual().paced(byteByByte(ofMillis(1)))),
                invoke(large));

        expect(seen).echoed(chunks).echoed(segments).echoed(large);
    }

    @Clause(
            id = "next-truncated-event-not-delivered",
            row = "NEXT-28",
            level = MUST,
            basis = HTTP,
            profile = HTTP_ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-8",
            says = "An event that is cut off on its way never reaches the handler as if it were complete.",
            consequence = "The handler works on half an order.",
            scar = "the Ruby client and the gkrizek bash layer run the handler with the part that came")
    void doesNotRunOnHalfAnEvent(Lambda lambda) {
        var byLength = Event.of("cut off, by length", "12345678901234567890");
        var chunks = Event.of("cut off, in chunks", "12345678901234567890");
        var whole = Events.echo("whole");
        var cut = truncatedAfter(10, close());
        var seen = lambda.plays(
                invoke(byLength)
                        .delivered(Delivery.usual().framedBy(contentLength()).ending(cut)),
                invoke(chunks).delivered(Delivery.usual().framedBy(chunked(5)).ending(cut)),
                invoke(whole));

        expect(seen).notAnswered(byLength).notAnswered(chunks).answered(whole);
    }

    @Clause(
            id = "next-reads-close-delimited",
            row = "NEXT-29",
            level = SHOULD,
            basis = HTTP,
            profile = HTTP_ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-6.3",
            says = "An event whose end is the end of the connection is read completely.",
            consequence = "Behind a simple proxy or emulator the handler gets an empty event.",
            through = Instrument.RESULT)
    void readsUntilTheConnectionEnds(Lambda lambda) {
        var event = Events.length("until the end", SIZE);
        var next = Events.echo("next");
        var seen = lambda.plays(
                invoke(event).delivered(usual().with("Connection", "close").framedBy(closeDelimited())), invoke(next));

        expect(seen).answered(event, Events.lengthOf(SIZE)).answered(next);
    }
}
