package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.reports.verdict.Basis.CLIENTS;
import static io.github.lambdaconformance.reports.verdict.Basis.DOCUMENTED;
import static io.github.lambdaconformance.reports.verdict.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.reports.verdict.Level.MUST;
import static io.github.lambdaconformance.reports.verdict.Level.SHOULD;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.suites.bench.Clause;
import io.github.lambdaconformance.suites.bench.Feature;
import io.github.lambdaconformance.suites.bench.Specification;
import java.util.List;
import java.util.stream.IntStream;

/** Payloads: what goes in and out of the handler is JSON, complete and unchanged. */
@Specification("runtimes-api.html#runtimes-api-next")
public class DataClauses {

    private static final int SIX_MIB = 6 * 1024 * 1024;
    private static final int FIVE_MIB = 5 * 1024 * 1024;
    private static final String LIMITS = "gettingstarted-limits.html#function-configuration-deployment-and-execution";

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
                {"text": "a b, c: d", "number": -12.5, "yes": true, "no": false, "nothing": null,
                 "list": [1, "two", [3], {}], "object": {"": "empty name", "nested": {"deep": [[]]}}}""";
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
            id = "data-six-mib-event",
            row = "DATA-14",
            level = MUST,
            basis = DOCUMENTED,
            link = LIMITS,
            says = "An event of 6 MiB is delivered completely.",
            consequence = "Requests that Lambda accepts fail in the function.",
            scar = "aws-lambda-cpp#60: large payloads ended the process")
    void takesSixMebibytes(Lambda lambda) {
        var event = Events.length("6 MiB", SIX_MIB);
        var seen = lambda.plays(invoke(event).within(ofSeconds(30)));

        expect(seen).answered(event, Events.lengthOf(SIX_MIB));
    }

    @Clause(
            id = "data-six-mib-response",
            row = "DATA-16",
            level = MUST,
            basis = DOCUMENTED,
            link = LIMITS,
            says = "A response of 6 MiB is sent completely.",
            consequence = "Results that Lambda would accept are lost.",
            scar = "aws-lambda-python-runtime-interface-client#88: escapes multiplied the size of responses")
    void returnsSixMebibytes(Lambda lambda) {
        var event = Events.size("6 MiB", SIX_MIB);
        var seen = lambda.plays(invoke(event).within(ofSeconds(30)));

        expect(seen)
                .answeredWithBytes(event, Events.quoted("x".repeat(SIX_MIB - 2)).getBytes(UTF_8));
    }

    @Clause(
            id = "data-no-residue",
            row = "DATA-18",
            level = MUST,
            basis = ROBUSTNESS,
            says = "Nothing of an earlier, larger event turns up in a later one.",
            consequence = "One caller reads the data of another.",
            scar = "never seen, but aws-lambda-go keeps its buffers in a pool")
    void keepsNoResidue(Lambda lambda) {
        var large = Events.echo("large", Events.quoted("large ".repeat(170_000)));
        var small = Events.echo("small", "{}");
        var medium = Events.echo("medium", Events.quoted("medium ".repeat(700)));
        var seen = lambda.plays(invoke(large), invoke(small), invoke(medium));

        expect(seen)
                .answered(large, Events.quoted("large ".repeat(170_000)))
                .answered(small, "{}")
                .answered(medium, Events.quoted("medium ".repeat(700)));
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

    @Clause(
            id = "data-large-both-ways",
            row = "DATA-30",
            level = MUST,
            basis = DOCUMENTED,
            link = LIMITS,
            says = "A large event and a large response work in the same invocation.",
            consequence = "Functions that transform documents fail on large ones.")
    void echoesFiveMebibytes(Lambda lambda) {
        var value = Events.quoted("abcdefgh".repeat(FIVE_MIB / 8));
        var event = Events.echo("5 MiB both ways", value);
        var seen = lambda.plays(invoke(event).within(ofSeconds(30)));

        expect(seen).answered(event, value);
    }
}
