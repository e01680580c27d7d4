package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.reports.verdict.Basis.DOCUMENTED;
import static io.github.lambdaconformance.reports.verdict.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.reports.verdict.Level.MUST;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.Lambda;
import io.github.lambdaconformance.suites.bench.Clause;
import io.github.lambdaconformance.suites.bench.Specification;

/** Large and small payloads: complete in both directions, and nothing is left of the one before. */
@Specification("gettingstarted-limits.html#function-configuration-deployment-and-execution")
public class DataSizeClauses {

    private static final int SIX_MIB = 6 * 1024 * 1024;
    private static final int FIVE_MIB = 5 * 1024 * 1024;

    @Clause(
            id = "data-six-mib-event",
            row = "DATA-14",
            level = MUST,
            basis = DOCUMENTED,
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
            consequence = "One caller reads the data of another.")
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
            id = "data-large-both-ways",
            row = "DATA-30",
            level = MUST,
            basis = DOCUMENTED,
            says = "A large event and a large response work in the same invocation.",
            consequence = "Functions that transform documents fail on large ones.")
    void echoesFiveMebibytes(Lambda lambda) {
        var value = Events.quoted("abcdefgh".repeat(FIVE_MIB / 8));
        var event = Events.echo("5 MiB both ways", value);
        var seen = lambda.plays(invoke(event).within(ofSeconds(30)));

        expect(seen).answered(event, value);
    }
}
