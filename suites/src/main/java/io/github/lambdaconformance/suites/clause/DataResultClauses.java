package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectBodies;
import static io.github.lambdaconformance.suites.seen.Expectations.expectFailures;
import static io.github.lambdaconformance.suites.seen.Expectations.observe;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MAY;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.runtime.manifest.Operation;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Feature;
import io.github.lambdaconformance.suites.catalogue.Specification;
import java.util.List;

/** What becomes of the value that a handler returns, and of events that are no JSON at all. */
@Specification("runtimes-api.html#runtimes-api-response")
public class DataResultClauses {

    private static final byte[] EVERY_BYTE = Scripts.everyByte();

    @Clause(
            id = "data-string-quoted",
            row = "DATA-20",
            level = SHOULD,
            basis = DOCUMENTED,
            says = "A string that the handler returns is sent as a JSON string.",
            consequence = "Callers that parse the response fail on the plain text.",
            scar = "aws-lambda-cpp: text goes out without quotes unless the function adds them")
    void quotesStrings(Lambda lambda) {
        var event = Events.size("a string", 12);
        var seen = lambda.plays(invoke(event));

        expect(seen).answeredInJson(event).answered(event, Events.quoted("xxxxxxxxxx"));
    }

    @Clause(
            id = "data-response-encoding",
            row = "DATA-21",
            level = MUST,
            basis = DOCUMENTED,
            link = "https://www.rfc-editor.org/rfc/rfc8259.html#section-8.1",
            says = "A response that is an object or an array is JSON in UTF-8 without byte order mark.",
            consequence = "Callers cannot read the response.")
    void sendsUtf8(Lambda lambda) {
        var everyScript = Events.echo("every script", Events.quoted("ž ¢ שלום", "日本語 😀 \u0000\u2028"));
        var object = Events.echo("object", "{\"a\": [1, \"b\"]}");
        var events = List.of(everyScript, object, Events.context("context"), Events.count("count"));
        var seen = lambda.plays(Scripts.invokeEach(events));

        expectBodies(seen).plainJson(events);
    }

    @Clause(
            id = "data-empty-event",
            row = "DATA-23",
            level = SHOULD,
            basis = ROBUSTNESS,
            says = "An event without body is completed, or the process ends and the next one serves on; nothing hangs.",
            consequence = "An empty payload blocks the function until its time-out.",
            scar = "bref: an empty event ends the process")
    void survivesAnEmptyEvent(Lambda lambda) {
        var empty = Event.of("nothing at all", "");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(empty), invoke(next));

        expect(seen).completedAtMost(1, empty).answered(next);
    }

    @Clause(
            id = "data-bytes-as-event",
            row = "DATA-24",
            level = MAY,
            basis = CLIENTS,
            link = "runtimes-api.html#runtimes-api-next",
            says = "An event that is not labeled as JSON may be handed to the handler as it is.",
            consequence = "Functions cannot receive anything but JSON.")
    void takesBytes(Lambda lambda) {
        var event = Event.of("every byte", EVERY_BYTE).with(Event.CONTENT_TYPE, "application/octet-stream");
        var seen = lambda.plays(invoke(event));

        observe(seen).bytes(event, EVERY_BYTE);
    }

    @Clause(
            id = "data-bytes-as-response",
            row = "DATA-25",
            level = MAY,
            basis = CLIENTS,
            says = "A handler may return bytes that are sent as they are.",
            consequence = "Functions cannot return anything but JSON.",
            features = Feature.RAW_RESPONSE,
            operations = Operation.RAW)
    void returnsBytes(Lambda lambda) {
        var event = Events.raw("every byte", EVERY_BYTE);
        var seen = lambda.plays(invoke(event));

        observe(seen).bytes(event, EVERY_BYTE);
    }

    @Clause(
            id = "data-unserializable-reported",
            row = "DATA-26",
            level = SHOULD,
            basis = CLIENTS,
            says = "A result that no JSON can express is reported as a failure, and the runtime serves on.",
            consequence = "The caller gets half a response, or an error without a reason.",
            scar = "aws-lambda-rust-runtime: a response that cannot be serialized ends the process",
            operations = Operation.UNSERIALIZABLE)
    void reportsTheUnserializable(Lambda lambda) {
        var event = Events.unserializable("no JSON for this");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(event), invoke(next));

        expect(seen).notAnswered(event).answered(next);
        expectFailures(seen).reported(event);
    }

    @Clause(
            id = "data-no-bare-symbols",
            row = "DATA-27",
            level = SHOULD,
            basis = ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc8259.html#section-6",
            says =
                    "NaN and the infinities, also those that come of numbers too large, are never written into a response.",
            consequence = "The response is no JSON, and the caller cannot read it.",
            scar = "aws-lambda-python-runtime-interface-client: the json module writes NaN and Infinity")
    void writesNoSymbols(Lambda lambda) {
        var overflow = Events.echo("beyond doubles", "[1e999, -1e999]");
        var symbol = Events.echo("a bare NaN", "NaN");
        var seen = lambda.plays(invoke(overflow), invoke(symbol), invoke(Events.echo("next")));

        expectBodies(seen).onlyJson(List.of(overflow, symbol));
    }
}
