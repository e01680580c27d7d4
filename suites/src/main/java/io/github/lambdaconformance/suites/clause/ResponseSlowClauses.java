package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectAftermath;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.After;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.Reads;
import io.github.lambdaconformance.fixtures.wire.reader.Reading;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** Results that Lambda takes slowly. */
@Specification("runtimes-api.html#runtimes-api-response")
public class ResponseSlowClauses {

    private static final int MIB = 1024 * 1024;
    private static final int HALF_A_MIB_PER_SECOND = 31;

    @Clause(
            id = "response-slow-acknowledgement",
            row = "RESP-08",
            lengthy = true,
            level = MUST,
            basis = ROBUSTNESS,
            says = "A slow acknowledgement is waited for; nothing is posted again.",
            consequence = "Behind a throttled connection results are posted twice.")
    void waitsForASlowAcknowledgement(Lambda lambda) {
        var event = Events.echo("acknowledged after 3 s");
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(event).within(ofSeconds(6)).acknowledged(new After(ofSeconds(3))), invoke(next));

        expect(seen).answered(event).answered(next);
        expectAftermath(seen, event).waitsForTheAcknowledgement();
    }

    @Clause(
            id = "response-late-acknowledgement",
            row = "RESP-08",
            slow = true,
            level = MUST,
            basis = ROBUSTNESS,
            says = "An acknowledgement after 10 seconds is waited for; nothing is posted again.",
            consequence = "Behind a throttled connection results are posted twice.")
    void waitsForALateAcknowledgement(Lambda lambda) {
        var event = Events.echo("acknowledged after 10 s").dueIn(ofMinutes(1));
        var next = Events.echo("next");
        var seen =
                lambda.plays(invoke(event).within(ofSeconds(20)).acknowledged(new After(ofSeconds(10))), invoke(next));

        expect(seen).answered(event).answered(next);
        expectAftermath(seen, event).waitsForTheAcknowledgement();
    }

    @Clause(
            id = "response-very-late-acknowledgement",
            row = "RESP-09",
            slow = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            says = "An acknowledgement after 90 seconds is waited for; nothing is posted again.",
            consequence = "The largest results over the slowest connections are lost.",
            scar = "aws-lambda-ruby-runtime-interface-client gives up after the 60 s of its HTTP library")
    void waitsForAVeryLateAcknowledgement(Lambda lambda) {
        var event = Events.echo("acknowledged after 90 s").dueIn(ofMinutes(5));
        var next = Events.echo("next");
        var seen =
                lambda.plays(invoke(event).within(ofSeconds(110)).acknowledged(new After(ofSeconds(90))), invoke(next));

        expect(seen).answered(event).answered(next);
        expectAftermath(seen, event).waitsForTheAcknowledgement();
    }

    @Clause(
            id = "response-slow-reader",
            row = "RESP-10",
            lengthy = true,
            level = MUST,
            basis = ROBUSTNESS,
            says = "A result that is read at 512 KB/s is sent once and to its end.",
            consequence = "Large results are cut or posted twice when the connection is throttled.")
    void feedsASlowReader(Lambda lambda) {
        var event = Events.size("1.5 MiB", 3 * MIB / 2).dueIn(ofMinutes(1));
        var next = Events.echo("next");
        var seen = lambda.plays(
                invoke(event)
                        .within(ofSeconds(15))
                        .acknowledged(new Reads(Reading.slowly(16 * 1024, ofMillis(HALF_A_MIB_PER_SECOND)))),
                invoke(next));

        expect(seen).answered(event).answered(next);
    }

    @Clause(
            id = "response-slow-reader-of-all",
            row = "RESP-10",
            slow = true,
            level = MUST,
            basis = ROBUSTNESS,
            says = "A result of 6 MiB that is read at 512 KB/s is sent once and to its end.",
            consequence = "Large results are cut or posted twice when the connection is throttled.")
    void feedsASlowReaderTheLargestResult(Lambda lambda) {
        var event = Events.size("6 MiB", 6 * MIB).dueIn(ofMinutes(2));
        var next = Events.echo("next");
        var seen = lambda.plays(
                invoke(event)
                        .within(ofSeconds(40))
                        .acknowledged(new Reads(Reading.slowly(16 * 1024, ofMillis(HALF_A_MIB_PER_SECOND)))),
                invoke(next));

        expect(seen).answered(event).answered(next);
    }
}
