package io.github.lambdaconformance.suites.clause.data;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.clause.data.DataExpectations.expectBodies;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;
import java.util.stream.IntStream;

/** Texts: every script, every escape, every character that must be escaped. */
@Specification("https://www.rfc-editor.org/rfc/rfc8259.html#section-7")
public class TextClauses {

    @Clause(
            id = "data-unicode-survives",
            row = "DATA-02",
            level = MUST,
            basis = DOCUMENTED,
            link = "runtimes-api.html#runtimes-api-next",
            says = "Text of every script survives: one to four bytes of UTF-8, combining marks, emoji sequences.",
            consequence = "Names and messages are garbled.",
            through = Instrument.RESULT)
    void keepsUnicode(Lambda lambda) {
        var value = Events.quoted(
                "$ ¢ € 𐍈", "žluťoučký kůň", "e\u0301 n\u0303", "שלום عليكم", "日本語", "👩‍👩‍👧‍👦 🏳️‍🌈 🇨🇿");
        var event = Events.echo("unicode", value);
        var seen = lambda.plays(invoke(event));

        expect(seen).echoed(event);
    }

    @Clause(
            id = "data-escapes-understood",
            row = "DATA-03",
            level = MUST,
            basis = DOCUMENTED,
            says = "Characters that are written as escapes mean the same as those that are written directly.",
            consequence = "Names with an accent or an emoji arrive as escape sequences.",
            through = Instrument.RESULT)
    void understandsEscapes(Lambda lambda) {
        var event = Events.echo("escaped", "\"\\u00e9 \\ud83d\\ude00 \\/ \\b\\f\\n\\r\\t \\u0041\\\"\\\\\"");
        var seen = lambda.plays(invoke(event));

        expect(seen).echoed(event);
    }

    @Clause(
            id = "data-lone-surrogate",
            row = "DATA-04",
            level = SHOULD,
            basis = ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc8259.html#section-8.2",
            says =
                    "An escape of half a surrogate pair is completed, with failure, or with success as it came or as U+FFFD.",
            consequence = "One cut-off emoji ends the process.",
            through = Instrument.RESULT)
    void survivesHalfACharacter(Lambda lambda) {
        var half = Events.echo("half a character", "\"\\ud800\"");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(half), invoke(next));

        expect(seen).completedOnce(List.of(half)).answered(next);
        expectBodies(seen).halfIfAnswered(half, "\ud800");
    }

    @Clause(
            id = "data-strings-keep-their-kind",
            row = "DATA-01",
            level = MUST,
            basis = DOCUMENTED,
            link = "https://www.rfc-editor.org/rfc/rfc8259.html#section-3",
            says = "A string that looks like a number, a date, a literal or a document is still a string.",
            consequence = "Account numbers lose their zeros, and ids become dates.",
            through = Instrument.RESULT)
    void keepsStringsStrings(Lambda lambda) {
        var value = """
                {"number": "42", "zeros": "007", "exponent": "1e5", "yes": "true", "nothing": "null",
                 "object": "{\\"a\\":1}", "array": "[1]", "date": "2026-11-27T07:00:00.000Z", "list": ["42", "NA"]}""";
        var event = Events.echo("strings", value);
        var seen = lambda.plays(invoke(event));

        expect(seen).echoed(event);
    }

    @Clause(
            id = "data-text-is-data",
            row = "DATA-33",
            level = MUST,
            basis = ROBUSTNESS,
            says = "Text that looks like a path, code, a template or a format is neither opened nor evaluated.",
            consequence = "Whoever may send an event reads files or runs code in the function's name.",
            scar = "a JSON library for R reads the file whose path is the text",
            through = Instrument.RESULT)
    void takesTextForData(Lambda lambda) {
        var value = """
                ["/etc/hostname", "$(id)", "`id`", "${HOME}", "%s%n%x", "{{7*7}}", "<?php echo 1; ?>", "#{1+1}"]""";
        var event = Events.echo("looks like code", value);
        var seen = lambda.plays(invoke(event));

        expect(seen).echoed(event);
    }

    @Clause(
            id = "data-control-characters-escaped",
            row = "DATA-05",
            level = MUST,
            basis = DOCUMENTED,
            link = "runtimes-api.html#runtimes-api-next",
            says = "Control characters, quotes, backslashes and line separators are escaped correctly in the response.",
            consequence = "The response is no JSON, and the caller cannot read it.",
            scar = "swift-aws-lambda-runtime writes control characters raw behind a backslash",
            through = Instrument.RESULT)
    void escapesControlCharacters(Lambda lambda) {
        var controls =
                IntStream.rangeClosed(0, 31).mapToObj(Character::toString).reduce("", String::concat);
        var value = Events.quoted(controls, "\" \\ / \u007f", "\u2028 \u2029", "ends in a newline\n");
        var event = Events.echo("control characters", value);
        var seen = lambda.plays(invoke(event));

        expect(seen).echoed(event);
    }
}
