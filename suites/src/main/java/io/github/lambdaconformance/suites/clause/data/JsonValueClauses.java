package io.github.lambdaconformance.suites.clause.data;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.clause.data.DataExpectations.expectBodies;
import static io.github.lambdaconformance.suites.clause.data.DataExpectations.observe;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MAY;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Feature;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;

/** JSON values: whatever they are and however they are written, they come back as equal ones. */
@Specification("runtimes-api.html#runtimes-api-next")
public class JsonValueClauses {

    /** So many arrays, one in another, and a number in the innermost. */
    private static String nested(int levels) {
        return "[".repeat(levels) + "1" + "]".repeat(levels);
    }

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
                 "MixedCase": "Kept", "object": {"a name": "with a blank", "nested": {"deep": [[6]]}}}""";
        var event = Events.echo("object", value);
        var seen = lambda.plays(invoke(event));

        expect(seen).echoed(event);
    }

    @Clause(
            id = "data-empty-values-distinct",
            row = "DATA-06",
            level = SHOULD,
            basis = CLIENTS,
            says =
                    "Empty objects and empty arrays stay what they are, and members that are empty, zero, false or null are kept.",
            consequence = "An empty object becomes an empty list, and the caller fails to read it.",
            through = Instrument.RESULT)
    void keepsEmptyValues(Lambda lambda) {
        var value = """
                {"object": {}, "array": [], "text": "", "zero": 0, "no": false, "nothing": null, "nested": [{}, [], ""]}""";
        var event = Events.echo("empty values", value);
        var seen = lambda.plays(invoke(event));

        expect(seen).echoed(event);
    }

    @Clause(
            id = "data-lists-keep-their-members",
            row = "DATA-32",
            level = SHOULD,
            basis = ROBUSTNESS,
            says = "A list keeps the kinds of its members and stays a list, also with one member.",
            consequence = "A list of one item becomes the item, and the caller fails to read it.",
            scar = "both runtimes for R turn mixed lists into texts and lists of one into their member",
            through = Instrument.RESULT)
    void keepsLists(Lambda lambda) {
        var value = """
                {"mixed": [1, "a", true], "gap": [1, null, 2], "text": ["NA"], "one": [3], "lists": [[]], "objects": [{}]}""";
        var event = Events.echo("lists", value);
        var seen = lambda.plays(invoke(event));

        expect(seen).echoed(event);
    }

    @Clause(
            id = "data-top-level-values",
            row = "DATA-07",
            level = MUST,
            basis = DOCUMENTED,
            says = "An event may be any JSON value: a string, a number, true, false, null or an array.",
            consequence = "Callers that send a plain string or a list get an error.",
            features = Feature.TOP_LEVEL_SCALARS,
            through = Instrument.RESULT)
    void takesAnyValue(Lambda lambda) {
        var values = List.of("\"text\"", "42", "true", "false", "null", "[1,\"two\",null]");
        var events = values.stream().map(value -> Event.of(value, value)).toList();
        var seen = lambda.plays(invokeEach(events));

        events.forEach(event -> expect(seen).answered(event, event.label()));
    }

    @Clause(
            id = "data-blanks-around-event",
            row = "DATA-08",
            level = MUST,
            basis = DOCUMENTED,
            link = "https://www.rfc-editor.org/rfc/rfc8259.html#section-2",
            says = "White space before and after the JSON text means nothing.",
            consequence = "Events of callers who format their JSON fail.",
            through = Instrument.RESULT)
    void ignoresBlanks(Lambda lambda) {
        var event = Event.of("blanks", " \t\r\n{ \"op\" :\n\"echo\",\t\"value\" : { \"list\" :\t[ 1 , 2 ] } }\r\n \n");
        var seen = lambda.plays(invoke(event));

        expect(seen).answered(event, "{\"list\":[1,2]}");
    }

    @Clause(
            id = "data-nesting",
            row = "DATA-09",
            level = MUST,
            basis = CLIENTS,
            says = "Values may be nested 32 levels deep.",
            consequence = "Documents with some structure are refused.",
            through = Instrument.RESULT)
    void takesNestedValues(Lambda lambda) {
        var event = Events.echo("32 levels", nested(32));
        var seen = lambda.plays(invoke(event));

        expect(seen).echoed(event);
    }

    @Clause(
            id = "data-deep-nesting",
            row = "DATA-10",
            level = SHOULD,
            basis = ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc8259.html#section-9",
            says =
                    "Values of 200 levels come back; an event of 1,000 levels is completed, with failure, or with success as it came.",
            consequence = "A hostile document ends the process.",
            through = Instrument.RESULT)
    void survivesDeepNesting(Lambda lambda) {
        var deep = Events.echo("200 levels", nested(200));
        var deeper = Events.echo("1000 levels", nested(1_000));
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(deep), invoke(deeper), invoke(next));

        expect(seen).echoed(deep).completedOnce(List.of(deeper)).answered(next);
        expectBodies(seen).rightIfAnswered(deeper);
    }

    @Clause(
            id = "data-duplicate-members",
            row = "DATA-29",
            level = MAY,
            basis = ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc8259.html#section-4",
            says = "An object may name a member twice; which of them counts is written down.",
            consequence = "Two programs read the same document differently.")
    void takesDuplicates(Lambda lambda) {
        var event = Events.echo("twice", "{\"name\": \"first\", \"name\": \"last\"}");
        var seen = lambda.plays(invoke(event));

        observe(seen).answerTo(event);
    }
}
