package io.github.lambdaconformance.suites.clause.life;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.life.LifeExpectations.expectSpeed;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MAY;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;
import static java.time.Duration.ofMillis;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** How quickly the runtime starts and answers, and that it stays so. */
@Specification("lambda-runtime-environment.html#runtimes-lifecycle")
public class LifeSpeedClauses {

    @Clause(
            id = "life-quick-after-large-event",
            row = "LIFE-16",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            link = "gettingstarted-limits.html#function-configuration-deployment-and-execution",
            timed = true,
            fresh = true,
            says = "After an event of 6 MiB small events are answered about as quickly as before: the median is under "
                    + "ten times the former one and 20 ms.",
            consequence = "One large event slows down all later ones of the environment.")
    void isQuickAfterALargeEvent(Lambda lambda) {
        var before = Events.many(50, i -> Events.echo("before " + i));
        var large = Events.length("6 MiB", 6 * 1_048_576);
        var after = Events.many(50, i -> Events.echo("after " + i));
        var seen = lambda.plays(invokeEach(EventSeries.around(large, before, after)));

        expect(seen).answered(large).answered(after);
        expectSpeed(seen).keepsItsPace(before, after, 10, ofMillis(20));
    }

    @Clause(
            id = "life-figures",
            row = "LIFE-18",
            level = MAY,
            basis = ROBUSTNESS,
            says = "How long the start and small events take on this machine, and how much memory that needs.",
            consequence = "Cold starts and memory are what users of a runtime pay for.")
    void tellsItsFigures(Lambda lambda) {
        var events = Events.many(100, i -> Events.echo("event " + i));
        var seen = lambda.plays(Inspections.inspectedAfter(start(), events));

        expectSpeed(seen).tellsFigures(events);
    }
}
