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

/** Numbers: exact where JSON is read alike everywhere, and never something that is no JSON. */
@Specification("https://www.rfc-editor.org/rfc/rfc8259.html#section-6")
public class NumberClauses {

    @Clause(
            id = "data-integers-exact",
            row = "DATA-11",
            level = MUST,
            basis = DOCUMENTED,
            link = "https://www.rfc-editor.org/rfc/rfc8259.html#section-6",
            says = "Integers up to 2^53 - 1 in either direction are exact.",
            consequence = "Ids and amounts of money change on their way.",
            through = Instrument.RESULT)
    void keepsIntegers(Lambda lambda) {
        var value = "[0, -1, 2147483647, 2147483648, -2147483649, 4294967296, 9007199254740991, -9007199254740991]";
        var event = Events.echo("integers", value);
        var seen = lambda.plays(invoke(event));

        expect(seen).echoed(event);
    }

    @Clause(
            id = "data-large-integers",
            row = "DATA-12",
            level = SHOULD,
            basis = ROBUSTNESS,
            says =
                    "Integers of 64 bits are exact; longer numbers are completed, with failure, or with success equal as doubles.",
            consequence = "Ids of 64 bits change on their way.",
            through = Instrument.RESULT)
    void keepsLargeIntegers(Lambda lambda) {
        var value = "[9223372036854775807, -9223372036854775808, 9007199254740993]";
        var large = Events.echo("64 bits", value);
        var longer =
                Events.echo("longer", "[18446744073709551616, 3.14159265358979323846264338327950288419716939937510]");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(large), invoke(longer), invoke(next));

        expect(seen).echoed(large).completedOnce(List.of(longer)).answered(next);
        expectBodies(seen).rightIfAnsweredAsDoubles(longer);
    }

    @Clause(
            id = "data-doubles-round-trip",
            row = "DATA-13",
            level = SHOULD,
            basis = ROBUSTNESS,
            says =
                    "Floating-point numbers come back equal as doubles, whatever their digits; the sign of zero is part of the value.",
            consequence = "Measurements and prices change on their way.",
            through = Instrument.RESULT)
    void keepsDoubles(Lambda lambda) {
        var value = "[1e-7, 1.7976931348623157e308, 2.2250738585072014e-308, 0.1, -0.0, 1E+2, 123456.789, "
                + "3.14159265358979, 0.00012345, 9007199254740991]";
        var event = Events.echo("doubles", value);
        var seen = lambda.plays(invoke(event));

        expectBodies(seen).echoedAsDoubles(event);
    }

    @Clause(
            id = "data-no-bare-symbols",
            row = "DATA-27",
            level = SHOULD,
            basis = ROBUSTNESS,
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
