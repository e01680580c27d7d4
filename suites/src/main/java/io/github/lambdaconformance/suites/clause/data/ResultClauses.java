package io.github.lambdaconformance.suites.clause.data;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.clause.data.DataExpectations.expectBodies;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectFailures;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.runtime.manifest.Operation;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Feature;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;

/** What becomes of the value that a handler returns: nothing, a text, one that is no JSON. */
@Specification("runtimes-api.html#runtimes-api-response")
public class ResultClauses {

    @Clause(
            id = "data-nothing-returned",
            row = "DATA-19",
            level = SHOULD,
            basis = CLIENTS,
            says = "A handler that returns nothing is completed by one response that is empty or null.",
            consequence = "Callers that parse the response fail on a word that no other runtime sends.")
    void completesWithNothing(Lambda lambda) {
        var event = Events.none("nothing");
        var seen = lambda.plays(invoke(event));

        expectBodies(seen).isNothing(event);
    }

    @Clause(
            id = "data-string-quoted",
            row = "DATA-20",
            level = SHOULD,
            basis = DOCUMENTED,
            says = "A string that the handler returns is sent as a JSON string, whatever it looks like.",
            consequence = "Callers that parse the response fail on the plain text.",
            scar = "aws-lambda-cpp: text goes out without quotes unless the function adds them",
            features = Feature.TOP_LEVEL_SCALARS,
            through = Instrument.RESULT)
    void quotesStrings(Lambda lambda) {
        var plain = Events.size("a string", 12);
        var digits = Events.plain("digits", "\"42\"");
        var document = Events.plain("a document", "\"{\\\"a\\\":1}\"");
        var seen = lambda.plays(invoke(plain), invoke(digits), invoke(document));

        expectBodies(seen).isString(plain, "xxxxxxxxxx").isString(digits, "42").isString(document, "{\"a\":1}");
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
        var seen = lambda.plays(invokeEach(events));

        expectBodies(seen).plainJson(events);
    }

    @Clause(
            id = "data-unserializable-reported",
            row = "DATA-26",
            level = SHOULD,
            basis = CLIENTS,
            says =
                    "A result that no JSON can express, such as a circle, a function or a number of no size, is reported as "
                            + "a failure, and the runtime serves on.",
            consequence = "The caller gets half a response, or an error without a reason.",
            scar = "aws-lambda-rust-runtime: a response that cannot be serialized ends the process",
            operations = Operation.UNSERIALIZABLE,
            through = Instrument.FAILURE)
    void reportsTheUnserializable(Lambda lambda) {
        var circle = Events.unserializable("circle", "circle");
        var function = Events.unserializable("function", "function");
        var number = Events.unserializable("number", "number");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(circle), invoke(function), invoke(number), invoke(next));

        expect(seen)
                .notAnswered(circle)
                .notAnswered(function)
                .notAnswered(number)
                .answered(next);
        expectFailures(seen).reported(List.of(circle, function, number));
    }
}
