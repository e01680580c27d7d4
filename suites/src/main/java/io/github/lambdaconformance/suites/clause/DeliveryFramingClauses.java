package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Delivery.usual;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.wire.answer.AnswerFraming.chunked;
import static io.github.lambdaconformance.fixtures.wire.answer.AnswerFraming.closeDelimited;
import static io.github.lambdaconformance.fixtures.wire.answer.Pace.byteByByte;
import static io.github.lambdaconformance.fixtures.wire.answer.Pace.split;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.HTTP;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;
import static java.time.Duration.ofMillis;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.wire.answer.Answer;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** The bytes in which an event arrives: whatever chunks, segments and status lines HTTP allows. */
@Specification("https://www.rfc-editor.org/rfc/rfc9112#section-6")
public class DeliveryFramingClauses {

    private static final int SIZE = 400;

    @Clause(
            id = "next-reads-odd-chunks",
            row = "NEXT-10",
            level = MUST,
            basis = HTTP,
            profile = HTTP_ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-7.1",
            says = "Chunks of one byte, chunk extensions, sizes in any letter case and with leading zeros, and trailer "
                    + "fields are read.",
            consequence = "A change of the server's HTTP library stops every function.")
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

        expect(seen)
                .answered(tiny, Events.lengthOf(SIZE))
                .answered(extended, Events.lengthOf(SIZE))
                .answered(upper, Events.lengthOf(SIZE))
                .answered(padded, Events.lengthOf(SIZE))
                .answered(trailed, Events.lengthOf(SIZE));
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
            consequence = "Events arrive cut off on a busy machine.")
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
            id = "next-reads-close-delimited",
            row = "NEXT-29",
            level = SHOULD,
            basis = HTTP,
            profile = HTTP_ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-6.3",
            says = "An event whose end is the end of the connection is read completely.",
            consequence = "Behind a simple proxy or emulator the handler gets an empty event.")
    void readsUntilTheConnectionEnds(Lambda lambda) {
        var event = Events.length("until the end", SIZE);
        var next = Events.echo("next");
        var seen = lambda.plays(
                invoke(event).delivered(usual().with("Connection", "close").framedBy(closeDelimited())), invoke(next));

        expect(seen).answered(event, Events.lengthOf(SIZE)).answered(next);
    }

    @Clause(
            id = "next-skips-interim-answers",
            row = "NEXT-30",
            level = SHOULD,
            basis = HTTP,
            profile = HTTP_ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9110#section-15.2",
            says = "Interim answers (100, 103) before the event are skipped.",
            consequence = "The runtime takes an empty answer for an event, and the event for the next answer.")
    void skipsInterimAnswers(Lambda lambda) {
        var hinted = Events.echo("after 103");
        var continued = Events.echo("after 100");
        var hints = Answer.of(103).with("Link", "</style.css>; rel=preload");
        var seen = lambda.plays(
                invoke(hinted).delivered(usual().after(hints)),
                invoke(continued).delivered(usual().after(Answer.of(100))));

        expect(seen).answered(hinted).answered(continued);
    }

    @Clause(
            id = "next-any-reason-phrase",
            row = "NEXT-31",
            level = MUST,
            basis = HTTP,
            profile = HTTP_ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-4",
            says = "The reason phrase may be empty or unusual.",
            consequence = "A change of the server's HTTP library stops every function.")
    void acceptsAnyReasonPhrase(Lambda lambda) {
        var empty = Events.echo("no phrase");
        var unusual = Events.echo("unusual phrase");
        var seen = lambda.plays(
                invoke(empty).delivered(usual().reason("")),
                invoke(unusual).delivered(usual().reason("Here: it is (404, 500)!")));

        expect(seen).answered(empty).answered(unusual);
    }
}
