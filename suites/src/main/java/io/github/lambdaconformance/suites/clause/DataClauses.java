package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Feature;
import io.github.lambdaconformance.suites.catalogue.Specification;
import java.util.List;
import java.util.stream.IntStream;

/** Payloads: what goes in and out of the handler is JSON, complete and unchanged. */
@Specification("runtimes-api.html#runtimes-api-next")
public class DataClauses {

    @Clause(
            id = "data-object-round-trip",
            row = "DATA-01",
            level = MUST,
            basis = DOCUMENTED,
            says = "A JSON object reaches the handler and comes back with an equal value.",
            consequence = "Handlers see wrong data.",
            scar = "aws-lambda-r-runtime#12: events went through a shell unquoted and fell apart at blanks")
    void returnsAnEqualObject(Lambda lambda) {
        var value = """
                {"text": "a b, c: d", "number": -12.5, "yes": true, "no": false, "list": [1, "two", [3], {"four": 5}],
                 "object": {"a name": "with a blank", "nested": {"deep": [[6]]}}}""";
        var event = Events.echo("object", value);
        var seen = lambda.plays(invoke(event));

        expect(seen).answered(event, value);
    }

    @Clause(
            id = "data-unicode-survives",
            row = "DATA-02",
            level = MUST,
            basis = DOCUMENTED,
            says = "Text of every script survives: one to four bytes of UTF-8, combining marks, emoji sequences.",
            consequence = "Names and messages are garbled.")
    void keepsUnicode(Lambda lambda) {
        var value = Events.quoted(
                "$ ¢ € 𐍈", "žluťoučký kůň", "e\u0301 n\u0303", "שלום عليكم", "日本語", "👩‍👩‍👧‍👦 🏳️‍🌈 🇨🇿");
        var event = Events.echo("unicode", value);
        var seen = lambda.plays(invoke(event));

        expect(seen).answered(event, value);
    }

    @Clause(
            id = "data-control-characters-escaped",
            row = "DATA-05",
            level = MUST,
            basis = DOCUMENTED,
            says = "Control characters, quotes, backslashes and line separators are escaped correctly in the response.",
            consequence = "The response is no JSON, and the caller cannot read it.",
            scar = "swift-aws-lambda-runtime writes control characters raw behind a backslash")
    void escapesControlCharacters(Lambda lambda) {
        var controls =
                IntStream.rangeClosed(0, 31).mapToObj(Character::toString).reduce("", String::concat);
        var value = Events.quoted(controls, "\" \\ / \u007f", "\u2028 \u2029", "ends in a newline\n");
        var event = Events.echo("control characters", value);
        var seen = lambda.plays(invoke(event));

        expect(seen).answered(event, value);
    }

    @Clause(
            id = "data-top-level-values",
            row = "DATA-07",
            level = MUST,
            basis = DOCUMENTED,
            says = "An event may be any JSON value: a string, a number, true, false, null or an array.",
            consequence = "Callers that send a plain string or a list get an error.",
            features = Feature.TOP_LEVEL_SCALARS)
    void takesAnyValue(Lambda lambda) {
        var values = List.of("\"text\"", "42", "true", "false", "null", "[1,\"two\",null]");
        var events = values.stream().map(value -> Event.of(value, value)).toList();
        var seen = lambda.plays(Scripts.invokeEach(events));

        events.forEach(event -> expect(seen).answered(event, event.label()));
    }

    @Clause(
            id = "data-integers-exact",
            row = "DATA-11",
            level = MUST,
            basis = DOCUMENTED,
            link = "https://www.rfc-editor.org/rfc/rfc7493#section-2.2",
            says = "Integers up to 2^53 - 1 in either direction are exact.",
            consequence = "Ids and amounts of money change on their way.")
    void keepsIntegers(Lambda lambda) {
        var value = "[0, -1, 2147483647, 2147483648, -2147483649, 4294967296, 9007199254740991, -9007199254740991]";
        var event = Events.echo("integers", value);
        var seen = lambda.plays(invoke(event));

        expect(seen).answered(event, value);
    }

    @Clause(
            id = "data-nothing-returned",
            row = "DATA-19",
            level = MUST,
            basis = DOCUMENTED,
            link = "runtimes-api.html#runtimes-api-response",
            says = "A handler that returns nothing is completed by one response that is empty or null.",
            consequence = "The invocation lasts until its time-out although the handler has finished.")
    void completesWithNothing(Lambda lambda) {
        var event = Events.none("nothing");
        var seen = lambda.plays(invoke(event));

        expect(seen).answeredWithNothing(event);
    }

    @Clause(
            id = "data-invalid-json-not-answered",
            row = "DATA-22",
            level = SHOULD,
            basis = CLIENTS,
            says =
                    "An event that is no JSON is not answered with success; the runtime reports it or ends, and serves on.",
            consequence = "Garbage is processed as if it were data, or the function stays down.",
            scar = "aws-lambda-nodejs-runtime-interface-client 4: invalid JSON ends the process unreported")
    void refusesInvalidJson(Lambda lambda) {
        var cut = Event.of("cut off", "{\"a\":");
        var word = Event.of("no value", "nul");
        var bytes = Event.of("no text", new byte[] {(byte) 0xff, (byte) 0xfe});
        var valid = Events.echo("valid");
        var seen = lambda.plays(invoke(cut), invoke(word), invoke(bytes), invoke(valid));

        expect(seen).notAnswered(cut).notAnswered(word).notAnswered(bytes).answered(valid);
    }
}
