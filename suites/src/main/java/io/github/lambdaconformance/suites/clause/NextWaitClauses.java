package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectPolls;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** The poll that waits: an event can be long in coming. */
@Specification("runtimes-api.html#runtimes-api-next")
public class NextWaitClauses {

    @Clause(
            id = "next-waits-a-minute",
            row = "NEXT-03",
            level = MUST,
            basis = DOCUMENTED,
            slow = true,
            says = "The poll has no time-out: it stays open for more than a minute without an event.",
            consequence = "Idle environments die or poll anew every minute, and an event that arrives then is lost.")
    void waitsAMinute(Lambda lambda) {
        var event = Events.echo("after a minute");
        var seen = lambda.plays(awaitPoll(), silence(ofSeconds(65)), invoke(event));

        expect(seen).answered(event);
        expectPolls(seen).heldOpenFor(event);
    }

    @Clause(
            id = "next-waits-five-minutes",
            row = "NEXT-04",
            level = MUST,
            basis = DOCUMENTED,
            slow = true,
            says = "An event that comes after more than five minutes is served, over the same poll or a new one.",
            consequence = "The first event after a quiet time is lost, and its caller waits until the time-out.")
    void waitsFiveMinutes(Lambda lambda) {
        var event = Events.echo("after five minutes");
        var seen = lambda.plays(awaitPoll(), silence(ofSeconds(310)), invoke(event));

        expect(seen).answered(event);
    }
}
