package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
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
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import java.util.List;

/** JSON in all its forms: what means the same comes back as the same. */
@Specification("runtimes-api.html#runtimes-api-next")
public class DataJsonClauses {

    @Clause(
            id = "data-escapes-understood",
            row = "DATA-03",
            level = MUST,
            basis = DOCUMENTED,
            link = "https://www.rfc-editor.org/rfc/rfc8259.html#section-7",
            says = "Characters that are written as escapes mean the same as those that are written directly.",
            consequence = "Names with an accent or an emoji arrive as escape sequences.")
    void understandsEscapes(Lambda lambda) {
        var event = Events.echo("escaped", "\"\\u00e9 \\ud83d\\ude00 \\/ \\b\\f\\n\\r\\t \\u0041\\\"\\\\\"");
        var seen = lambda.plays(invoke(event));

        expect(seen).answered(event, Events.quoted("é 😀 / \b\f\n\r\t A\"\\"));
    }

    @Clause(
            id = "data-lone-surrogate",
            row = "DATA-04",
            level = SHOULD,
            basis = ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc8259.html#section-8.2",
            says = "An escape of half a surrogate pair is completed, with success or with failure.",
            consequence = "One cut-off emoji ends the process.")
    void survivesHalfACharacter(Lambda lambda) {
        var half = Events.echo("half a character", "\"\\ud800\"");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(half), invoke(next));

        expect(seen).completedOnce(List.of(half)).answered(next);
    }

    @Clause(
            id = "data-empty-values-distinct",
            row = "DATA-06",
            level = SHOULD,
            basis = CLIENTS,
            says =
                    "Empty objects and empty arrays stay what they are, and members that are empty, zero, false or null are kept.",
            consequence = "An empty object becomes an empty list, and the caller fails to read it.")
    void keepsEmptyValues(Lambda lambda) {
        var value = """
                {"object": {}, "array": [], "text": "", "zero": 0, "no": false, "nothing": null, "nested": [{}, [], ""]}""";
        var event = Events.echo("empty values", value);
        var seen = lambda.plays(invoke(event));

        expect(seen).answered(event, value);
    }

    @Clause(
            id = "data-blanks-around-event",
            row = "DATA-08",
            level = MUST,
            basis = DOCUMENTED,
            link = "https://www.rfc-editor.org/rfc/rfc8259.html#section-2",
            says = "White space before and after the JSON text means nothing.",
            consequence = "Events of callers who format their JSON fail.")
    void ignoresBlanks(Lambda lambda) {
        var event = Event.of("blanks", " \t\r\n{ \"op\" :\n\"echo\",\t\"value\" : [ 1 , 2 ] }\r\n \n");
        var seen = lambda.plays(invoke(event));

        expect(seen).answered(event, "[1,2]");
    }

    @Clause(
            id = "data-nesting",
            row = "DATA-09",
            level = MUST,
            basis = DOCUMENTED,
            says = "Values may be nested 32 levels deep.",
            consequence = "Documents with some structure are refused.")
    void takesNestedValues(Lambda lambda) {
        var event = Events.echo("32 levels", nested(32));
        var seen = lambda.plays(invoke(event));

        expect(seen).answered(event, nested(32));
    }

    @Clause(
            id = "data-deep-nesting",
            row = "DATA-10",
            level = SHOULD,
            basis = ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc8259.html#section-9",
            says =
                    "Values of 200 levels come back; an event of 1,000 levels is completed, with success or with failure.",
            consequence = "A hostile document ends the process.")
    void survivesDeepNesting(Lambda lambda) {
        var deep = Events.echo("200 levels", nested(200));
        var deeper = Events.echo("1000 levels", nested(1_000));
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(deep), invoke(deeper), invoke(next));

        expect(seen).answered(deep, nested(200)).completedOnce(List.of(deeper)).answered(next);
    }

    @Clause(
            id = "data-large-integers",
            row = "DATA-12",
            level = SHOULD,
            basis = ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc8259.html#section-6",
            says = "Integers of 64 bits are exact; longer numbers are completed, with success or with failure.",
            consequence = "Ids of 64 bits change on their way.")
    void keepsLargeIntegers(Lambda lambda) {
        var value = "[9223372036854775807, -9223372036854775808, 9007199254740993]";
        var large = Events.echo("64 bits", value);
        var longer =
                Events.echo("longer", "[18446744073709551616, 3.14159265358979323846264338327950288419716939937510]");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(large), invoke(longer), invoke(next));

        expect(seen).answered(large, value).completedOnce(List.of(longer)).answered(next);
    }

    @Clause(
            id = "data-doubles-round-trip",
            row = "DATA-13",
            level = SHOULD,
            basis = ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc8259.html#section-6",
            says = "Floating-point numbers come back with the same value.",
            consequence = "Measurements and prices change on their way.")
    void keepsDoubles(Lambda lambda) {
        var value = "[1e-7, 1.7976931348623157e308, 2.2250738585072014e-308, 0.1, -0.0, 1E+2, 123456.789]";
        var event = Events.echo("doubles", value);
        var seen = lambda.plays(invoke(event));

        expect(seen).answered(event, value);
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

    /** So many arrays, one in another, and a number in the innermost. */
    private static String nested(int levels) {
        return "[".repeat(levels) + "1" + "]".repeat(levels);
    }
}
