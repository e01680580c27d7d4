package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.wire.answer.AnswerFraming.chunked;
import static io.github.lambdaconformance.fixtures.wire.answer.AnswerFraming.contentLength;
import static io.github.lambdaconformance.fixtures.wire.answer.Ending.close;
import static io.github.lambdaconformance.fixtures.wire.answer.Ending.truncatedAfter;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectHandler;
import static io.github.lambdaconformance.vocabulary.Basis.HTTP;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Delivery;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.wire.answer.HeaderCase;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import java.util.List;
import java.util.stream.IntStream;

/** The answer to the poll: what HTTP allows the server, a runtime has to be able to read. */
@Specification("https://www.rfc-editor.org/rfc/rfc9112#section-6")
public class DeliveryClauses {

    private static final List<Integer> SIZES = List.of(40, 2048, 2049, 70_000);

    private static List<Event> ofAllSizes() {
        return SIZES.stream().map(size -> Events.length(size + " bytes", size)).toList();
    }

    @Clause(
            id = "next-reads-content-length",
            row = "NEXT-08",
            level = MUST,
            basis = HTTP,
            says = "An event that comes with Content-Length is read completely, whatever its size.",
            consequence = "Small events arrive cut off or not at all; Lambda sends those up to 2 048 bytes this way.")
    void readsByLength(Lambda lambda) {
        var events = ofAllSizes();
        var seen = lambda.plays(Scripts.invokeEach(events, Delivery.usual().framedBy(contentLength())));

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
            scar = "aws-lambda-dart-runtime decodes the first chunk only")
    void readsChunks(Lambda lambda) {
        var events = ofAllSizes();
        var seen = lambda.plays(Scripts.invokeEach(events, Delivery.usual().framedBy(chunked(1000))));

        IntStream.range(0, events.size())
                .forEach(i -> expect(seen).answered(events.get(i), Events.lengthOf(SIZES.get(i))));
    }

    @Clause(
            id = "next-header-names-any-case",
            row = "NEXT-12",
            level = MUST,
            basis = HTTP,
            link = "https://www.rfc-editor.org/rfc/rfc9110#section-5.1",
            says = "The names of response headers are understood in any letter case.",
            consequence =
                    "A change of the server's HTTP library takes request id, deadline and ARN from every function.",
            scar = "aws-lambda-dotnet#2094: headers in lower case were not found")
    void readsHeaderNamesInAnyCase(Lambda lambda) {
        var given = Events.context("as documented");
        var lower = Events.context("lower case");
        var upper = Events.context("upper case");
        var seen = lambda.plays(
                invoke(given),
                invoke(lower).delivered(Delivery.usual().headerNames(HeaderCase.LOWER)),
                invoke(upper).delivered(Delivery.usual().headerNames(HeaderCase.UPPER)));

        expectHandler(seen, given).seesItsRequestId().seesItsFunctionArn();
        expectHandler(seen, lower).seesItsRequestId().seesItsFunctionArn();
        expectHandler(seen, upper).seesItsRequestId().seesItsFunctionArn();
    }

    @Clause(
            id = "next-ignores-unknown-headers",
            row = "NEXT-14",
            level = MUST,
            basis = HTTP,
            link = "https://www.rfc-editor.org/rfc/rfc9110#section-5.1",
            says = "Headers that the runtime does not know are ignored.",
            consequence = "The function stops working on the day on which Lambda adds a header.")
    void ignoresUnknownHeaders(Lambda lambda) {
        var crowded = Scripts.withUnknownHeaders(Events.context("crowded"), 40)
                .adding("Set-Cookie", "a=1")
                .adding("Set-Cookie", "b=2");
        var seen = lambda.plays(invoke(crowded));

        expectHandler(seen, crowded).seesItsRequestId().seesItsFunctionArn();
    }

    @Clause(
            id = "next-optional-headers-absent",
            row = "NEXT-15",
            level = MUST,
            basis = PLATFORM,
            link = "runtimes-api.html#runtimes-api-next",
            says = "An event without trace id, client context, identity and tenant is served like any other.",
            consequence = "Every ordinary invocation fails: Lambda leaves out what does not apply.",
            scar = "bun-lambda: a missing trace header ends the process; aws-lambda-ocaml-runtime#25: likewise")
    void needsNoOptionalHeader(Lambda lambda) {
        var bare = Events.context("bare");
        var seen = lambda.plays(invoke(bare));

        expectHandler(seen, bare).seesItsRequestId().seesNoClientContext();
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
}
