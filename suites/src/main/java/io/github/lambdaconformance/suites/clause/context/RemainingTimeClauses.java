package io.github.lambdaconformance.suites.clause.context;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.context.ContextExpectations.expectContext;
import static io.github.lambdaconformance.suites.seen.Expectations.expectHandler;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static java.time.Duration.ZERO;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;

/** How much time the handler believes to have. */
@Specification("runtimes-custom.html#runtimes-custom-build")
public class RemainingTimeClauses {

    @Clause(
            id = "context-deadline",
            row = "CTX-03",
            timed = true,
            level = MUST,
            basis = DOCUMENTED,
            says = "The handler can obtain its deadline or the time that is left, derived from the deadline header.",
            consequence = "Functions that stop in time to save their work stop too early or too late.",
            scar = "swift-aws-lambda-runtime#551: the deadline was read as an instant of the wrong clock",
            through = Instrument.RESULT)
    void givesTheTimeLeft(Lambda lambda) {
        var event = Events.context("due in 12.345 s").dueIn(ofMillis(12_345));
        var seen = lambda.plays(invoke(Events.context("warm-up")), invoke(event));

        expectHandler(seen, event).hasLeft(ofMillis(11_000), ofMillis(12_345));
    }

    @Clause(
            id = "context-deadline-in-another-zone",
            row = "CTX-03",
            timed = true,
            level = MUST,
            basis = DOCUMENTED,
            says = "The time that is left does not hang on the time zone that the customer has set.",
            consequence = "Functions in Tokyo believe to have nine hours more, or none.",
            through = Instrument.REMAINING_TIME)
    void readsTheDeadlineInAnyZone(Lambda lambda) {
        var event = Events.context("due in 12 s").dueIn(ofSeconds(12));
        var seen = lambda.plays(start().with("TZ", "Asia/Tokyo"), invoke(Events.context("warm-up")), invoke(event));

        expectHandler(seen, event).hasLeft(ofSeconds(11), ofSeconds(12));
    }

    @Clause(
            id = "context-remaining-time-decreases",
            row = "CTX-04",
            lengthy = true,
            timed = true,
            level = MUST,
            basis = DOCUMENTED,
            says = "The remaining time goes down while the handler runs.",
            consequence = "Functions believe to have time that they do not have.",
            scar = "quarkus#3634: epoch time was mixed with the JVM's monotonic time",
            through = Instrument.REMAINING_TIME)
    void countsDown(Lambda lambda) {
        var event = Events.context("sleeps 1 s", 1_000);
        var seen = lambda.plays(invoke(Events.context("warm-up")), invoke(event));

        expectContext(seen, event).remainingTimeFellBy(ofSeconds(1), ofMillis(300));
    }

    @Clause(
            id = "context-distant-deadline",
            row = "CTX-05",
            timed = true,
            level = MUST,
            basis = DOCUMENTED,
            link = "gettingstarted-limits.html#function-configuration-deployment-and-execution",
            says = "A deadline 90 minutes ahead is handled as any other.",
            consequence = "Long-running functions believe that their time is over at once.",
            through = Instrument.REMAINING_TIME)
    void copesWithADistantDeadline(Lambda lambda) {
        var event = Events.context("due in 90 minutes").dueIn(ofMinutes(90));
        var seen = lambda.plays(invoke(Events.context("warm-up")), invoke(event));

        expectHandler(seen, event).hasLeft(ofMinutes(90).minusSeconds(2), ofMinutes(90));
    }

    @Clause(
            id = "context-past-deadline",
            row = "CTX-06",
            level = SHOULD,
            basis = CLIENTS,
            says = "After the deadline the remaining time is zero or less, and asking for it does not fail.",
            consequence = "Functions that look at the clock believe to have ages, or fail while they save their work.",
            through = Instrument.REMAINING_TIME)
    void copesWithAPastDeadline(Lambda lambda) {
        var plain = Events.echo("late as well").dueIn(ofMinutes(-1));
        var event = Events.context("due a minute ago").dueIn(ofMinutes(-1));
        var seen = lambda.plays(invoke(plain), invoke(event));

        expectContext(seen, event).isCalledDespiteTheDeadlineOf(plain);
        expectHandler(seen, event).hasLeft(ofMinutes(-2), ZERO);
    }
}
