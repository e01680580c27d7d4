package io.github.lambdaconformance.suites.clause.data;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.played.Invocations.invokeAlternately;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static java.time.Duration.ofSeconds;
import static java.util.stream.Collectors.joining;
import static java.util.stream.IntStream.range;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Large and small payloads: complete in both directions, and nothing is left of the one before. */
@Specification("gettingstarted-limits.html#function-configuration-deployment-and-execution")
public class PayloadSizeClauses {

    private static final int SIX_MIB = 6 * 1024 * 1024;

    private static final int FIVE_MIB = 5 * 1024 * 1024;

    private static final int LARGEST = SIX_MIB + 100;

    /** Around powers of two; the empty event and the empty response are clauses of their own. */
    private static final List<Integer> BOUNDARIES = Stream.of(1_024, 2_048, 4_096, 8_192, 16_384, 65_536, 1_048_576)
            .flatMap(size -> Stream.of(size - 1, size, size + 1))
            .toList();

    @Clause(
            id = "data-six-mib-event",
            row = "DATA-14",
            level = MUST,
            basis = DOCUMENTED,
            says = "An event of 6 MiB is delivered completely.",
            consequence = "Requests that Lambda accepts fail in the function.",
            scar = "aws-lambda-cpp#60: large payloads ended the process",
            through = Instrument.RESULT)
    void takesSixMebibytes(Lambda lambda) {
        var event = Events.length("6 MiB", SIX_MIB);
        var seen = lambda.plays(invoke(event).within(ofSeconds(30)));

        expect(seen).answered(event, Events.lengthOf(SIX_MIB));
    }

    @Clause(
            id = "data-largest-event",
            row = "DATA-15",
            level = SHOULD,
            basis = PLATFORM,
            says = "An event of 6,291,556 bytes, the most that the Runtime API lets pass, is delivered completely.",
            consequence = "The largest requests fail in the function.",
            scar = "swift-aws-lambda-runtime closes the connection after 6,291,456 bytes",
            through = Instrument.RESULT)
    void takesTheLargest(Lambda lambda) {
        var event = Events.length("the largest", LARGEST);
        var seen = lambda.plays(invoke(event).within(ofSeconds(30)));

        expect(seen).answered(event, Events.lengthOf(LARGEST));
    }

    @Clause(
            id = "data-six-mib-response",
            row = "DATA-16",
            level = MUST,
            basis = DOCUMENTED,
            says = "A response of 6 MiB is sent completely.",
            consequence = "Results that Lambda would accept are lost.",
            scar = "aws-lambda-python-runtime-interface-client#88: escapes multiplied the size of responses",
            through = Instrument.RESULT)
    void returnsSixMebibytes(Lambda lambda) {
        var event = Events.size("6 MiB", SIX_MIB);
        var seen = lambda.plays(invoke(event).within(ofSeconds(30)));

        expect(seen).filled(event, SIX_MIB);
    }

    @Clause(
            id = "data-boundary-sizes",
            row = "DATA-17",
            level = MUST,
            basis = ROBUSTNESS,
            says = "Events and responses of sizes around the borders of buffers are exact.",
            consequence = "Payloads of certain sizes are cut or fail, and nobody knows why.",
            through = Instrument.RESULT)
    void keepsBoundarySizes(Lambda lambda) {
        var events = BOUNDARIES.stream()
                .map(size -> Events.length("event of " + size, size))
                .toList();
        var responses = BOUNDARIES.stream()
                .map(size -> Events.size("response of " + size, size))
                .toList();
        var seen = lambda.plays(invokeAlternately(events, responses));

        forBoth(BOUNDARIES, events, (size, event) -> expect(seen).answered(event, Events.lengthOf(size)));
        forBoth(BOUNDARIES, responses, (size, event) -> expect(seen).filled(event, size));
    }

    @Clause(
            id = "data-no-residue",
            row = "DATA-18",
            level = MUST,
            basis = ROBUSTNESS,
            says = "Nothing of an earlier, larger event turns up in a later one.",
            consequence = "One caller reads the data of another.",
            through = Instrument.RESULT)
    void keepsNoResidue(Lambda lambda) {
        var large = Events.echo("large", Events.quoted("large ".repeat(170_000)));
        var small = Events.echo("small", "1");
        var medium = Events.echo("medium", Events.quoted("medium ".repeat(700)));
        var seen = lambda.plays(invoke(large), invoke(small), invoke(medium));

        expect(seen).echoed(large).echoed(small).echoed(medium);
    }

    @Clause(
            id = "data-wide-values",
            row = "DATA-28",
            lengthy = true,
            timed = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            says = "An object of 100,000 members and an array of 500,000 numbers come back within 30 seconds each.",
            consequence = "Large documents last until the time-out.",
            through = Instrument.RESULT)
    void takesWideValues(Lambda lambda) {
        var members = range(0, 100_000).mapToObj(i -> "\"k" + i + "\":" + i).collect(joining(",", "{", "}"));
        var numbers = range(0, 500_000).mapToObj(Integer::toString).collect(joining(",", "[", "]"));
        var object = Events.echo("wide object", members);
        var array = Events.echo("long array", numbers);
        var seen =
                lambda.plays(invoke(object).within(ofSeconds(30)), invoke(array).within(ofSeconds(30)));

        expect(seen).echoed(object).echoed(array);
    }

    @Clause(
            id = "data-large-both-ways",
            row = "DATA-30",
            level = MUST,
            basis = DOCUMENTED,
            says = "A large event and a large response work in the same invocation.",
            consequence = "Functions that transform documents fail on large ones.",
            through = Instrument.RESULT)
    void echoesFiveMebibytes(Lambda lambda) {
        var value = Events.quoted("abcdefgh".repeat(FIVE_MIB / 8));
        var event = Events.echo("5 MiB both ways", value);
        var seen = lambda.plays(invoke(event).within(ofSeconds(30)));

        expect(seen).echoed(event);
    }

    /** Each of the first list with its counterpart in the second. */
    private static <A, B> void forBoth(List<A> some, List<B> others, BiConsumer<A, B> check) {
        IntStream.range(0, some.size()).forEach(i -> check.accept(some.get(i), others.get(i)));
    }
}
