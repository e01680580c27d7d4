package io.github.lambdaconformance.suites.clause.next;

import static io.github.lambdaconformance.fixtures.lambda.script.Delivery.usual;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.wire.answer.AnswerFraming.chunked;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectHandler;
import static io.github.lambdaconformance.vocabulary.Basis.HTTP;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Delivery;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.wire.answer.HeaderCase;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.stream.Stream;

/** The header lines with which an event arrives: however they are written, and however many. */
@Specification("https://www.rfc-editor.org/rfc/rfc9110#section-5.1")
public class HeaderFieldClauses {

    private static final int SIZE = 400;

    @Clause(
            id = "next-header-names-any-case",
            row = "NEXT-12",
            level = MUST,
            basis = HTTP,
            says = "The names of response headers are understood in any letter case.",
            consequence =
                    "A change of the server's HTTP library takes request id, deadline and ARN from every function.",
            scar = "aws-lambda-dotnet#2094: headers in lower case were not found",
            through = Instrument.RESULT)
    void readsHeaderNamesInAnyCase(Lambda lambda) {
        var given = Events.context("as documented");
        var lower = Events.context("lower case");
        var upper = Events.context("upper case");
        var seen = lambda.plays(
                invoke(given),
                invoke(lower).delivered(Delivery.usual().headerNames(HeaderCase.LOWER)),
                invoke(upper).delivered(Delivery.usual().headerNames(HeaderCase.UPPER)));

        expect(seen).answeredAtItsPath(lower).answeredAtItsPath(upper);
        expectHandler(seen, lower).seesAsMuchAsFor(given);
        expectHandler(seen, upper).seesAsMuchAsFor(given);
    }

    @Clause(
            id = "next-header-white-space",
            row = "NEXT-13",
            level = MUST,
            basis = HTTP,
            profile = HTTP_ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9110#section-5.5",
            says = "White space around the value of a header does not belong to it and may be missing.",
            consequence = "Completions go to a path with a blank in it.",
            scar = "aws-lambda-cpp 027c314: header values were trimmed wrongly",
            through = Instrument.RESULT)
    void trimsHeaderValues(Lambda lambda) {
        var tight = Events.context("no white space");
        var wide = Events.context("much white space");
        var chunks = Events.many(2, i -> Events.length("in chunks " + i, SIZE));
        var usual = Events.context("as usual");
        var seen = lambda.plays(
                invoke(usual),
                invoke(tight).delivered(usual().spaced("", "")),
                invoke(chunks.get(0)).delivered(usual().spaced("", "").framedBy(chunked(100))),
                invoke(chunks.get(1)).delivered(usual().spaced("\t ", "  ").framedBy(chunked(100))),
                invoke(wide).delivered(usual().spaced("  \t", " \t ")));

        expect(seen).answeredAtItsPath(tight).answeredAtItsPath(wide).answered(chunks, Events.lengthOf(SIZE));
        Stream.of(tight, wide).forEach(event -> expectHandler(seen, event).seesAsMuchAsFor(usual));
    }

    @Clause(
            id = "next-ignores-unknown-headers",
            row = "NEXT-14",
            level = MUST,
            basis = PLATFORM,
            link = "https://github.com/aws/aws-lambda-runtime-interface-emulator",
            says = "Headers that the runtime does not know are ignored.",
            consequence = "The function stops working on the day on which Lambda adds a header.",
            through = Instrument.RESULT)
    void ignoresUnknownHeaders(Lambda lambda) {
        var usual = Events.context("as usual");
        var crowded = withUnknownHeaders(Events.context("crowded"), 40)
                .adding("Set-Cookie", "a=1")
                .adding("Set-Cookie", "b=2")
                .adding("Content", "3")
                .adding("Content-Len", "3")
                .adding("Transfer", "chunked")
                .adding("Lambda-Runtime-Aws-Request", "none");
        var seen = lambda.plays(invoke(usual), invoke(crowded));

        expect(seen).answeredAtItsPath(crowded);
        expectHandler(seen, crowded).seesAsMuchAsFor(usual);
    }

    @Clause(
            id = "next-large-header-block",
            row = "NEXT-33",
            level = SHOULD,
            basis = ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9110#section-5.5",
            says = "60 headers more, 16 KB of them, do no harm.",
            consequence = "The function stops working when Lambda adds metadata.")
    void readsManyHeaders(Lambda lambda) {
        var crowded = withUnknownHeaders(Events.echo("16 KB of headers"), 60, "v".repeat(230));
        var seen = lambda.plays(invoke(crowded));

        expect(seen).answeredAtItsPath(crowded);
    }

    /** The event with so many headers that no runtime can know. */
    private static Event withUnknownHeaders(Event event, int count) {
        return withUnknownHeaders(event, count, "value");
    }

    private static Event withUnknownHeaders(Event event, int count, String value) {
        var crowded = event;
        for (int i = 0; i < count; i++) {
            crowded = crowded.adding("Lambda-Runtime-Future-" + i, value);
        }
        return crowded;
    }
}
