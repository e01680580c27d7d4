package io.github.lambdaconformance.suites.clause.timeout;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitCompletion;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.deliver;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.freeze;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.fixtures.runtime.manifest.Operation.BACKGROUND;
import static io.github.lambdaconformance.suites.clause.timeout.TimeoutExpectations.expectFreeze;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectHandler;
import static io.github.lambdaconformance.suites.seen.Expectations.expectProcess;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Level.MAY;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.After;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;

/** Freezes between events, also at odd moments, and work that goes on beside the events. */
@Specification("lambda-runtime-environment.html#runtimes-lifecycle-invoke")
public class FreezeClauses {

    @Clause(
            id = "timeout-freeze-while-waiting",
            row = "TIMEOUT-06",
            lengthy = true,
            level = MUST,
            basis = DOCUMENTED,
            link = "runtimes-api.html#runtimes-api-next",
            says = "A process that is frozen while it waits serves the next event after the thaw.",
            consequence = "The first event after a quiet period is lost, late or fails.",
            scar = "hal#54: events went to a poll that the client had given up during the freeze",
            through = Instrument.RESULT)
    void survivesAFreeze(Lambda lambda) {
        var before = Events.count("before");
        var after = Events.count("after");
        var seen = lambda.plays(invoke(before), awaitPoll(), freeze(ofSeconds(3)), invoke(after));

        expect(seen).answered(before).answered(after);
        expectFreeze(seen).survived();
        expectProcess(seen).countedOnce(List.of(before, after));
    }

    @Clause(
            id = "timeout-event-during-freeze",
            row = "TIMEOUT-07",
            lengthy = true,
            level = MUST,
            basis = DOCUMENTED,
            link = "runtimes-api.html#runtimes-api-next",
            says = "An event that arrives while the process is frozen is served after the thaw.",
            consequence = "The first event after a quiet period is lost.",
            through = Instrument.RESULT)
    void findsTheEventAfterTheThaw(Lambda lambda) {
        var before = Events.echo("before");
        var during = Events.echo("during the freeze");
        var seen = lambda.plays(invoke(before), awaitPoll(), freeze(ofSeconds(2), deliver(during)), awaitCompletion());

        expect(seen).answered(before).echoed(during);
    }

    @Clause(
            id = "timeout-freeze-after-acknowledgement",
            row = "TIMEOUT-08",
            lengthy = true,
            level = SHOULD,
            basis = DOCUMENTED,
            says = "A freeze directly at the acknowledgement, before the next poll, ends nothing.",
            consequence = "A quick freeze costs a cold start.")
    void survivesAFreezeAtTheAcknowledgement(Lambda lambda) {
        var before = Events.echo("before");
        var after = Events.echo("after");
        var seen = lambda.plays(
                invoke(Events.echo("warm-up")),
                deliver(before).acknowledged(new After(ofMillis(600))),
                silence(ofMillis(300)),
                freeze(ofMillis(2_000)),
                invoke(after));

        expect(seen).answered(before).answered(after);
        expectFreeze(seen).survivedBefore(after);
    }

    @Clause(
            id = "timeout-remaining-after-thaw",
            row = "TIMEOUT-09",
            lengthy = true,
            timed = true,
            level = MUST,
            basis = DOCUMENTED,
            link = "runtimes-api.html#runtimes-api-next",
            says = "After a freeze the remaining time is right: it comes from the absolute deadline of the event.",
            consequence = "Functions stop early, or do not stop in time, after every quiet period.",
            through = Instrument.REMAINING_TIME)
    void knowsTheTimeAfterAFreeze(Lambda lambda) {
        var event = Events.context("after the freeze").dueIn(ofSeconds(20));
        var seen = lambda.plays(invoke(Events.context("warm-up")), awaitPoll(), freeze(ofSeconds(3)), invoke(event));

        expectHandler(seen, event).hasLeft(ofSeconds(19), ofSeconds(20));
    }

    @Clause(
            id = "timeout-background-work",
            row = "TIMEOUT-10",
            lengthy = true,
            level = MAY,
            basis = DOCUMENTED,
            operations = BACKGROUND,
            fresh = true,
            says = "Work that an event left behind may go on while the runtime waits.",
            consequence = "Nothing, as long as polling is not disturbed.",
            through = Instrument.PRINTED_TEXT)
    void mayWorkInTheBackground(Lambda lambda) {
        var started = Events.background("left behind", 300, false);
        var soon = Events.echo("soon");
        var later = Events.echo("later");
        var seen = lambda.plays(invoke(started), invoke(soon), awaitPoll(), silence(ofMillis(600)), invoke(later));

        throw expectFreeze(seen).workLeftBehindBy(started, List.of(soon, later));
    }
}
