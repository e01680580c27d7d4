package io.github.lambdaconformance.suites.clause.life;

import static io.github.lambdaconformance.fixtures.lambda.script.Oddities.inheriting;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.inspect;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.life.LifeExpectations.expectResources;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;
import static java.time.Duration.ofMillis;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.With;
import io.github.lambdaconformance.fixtures.lambda.script.Delivery;
import io.github.lambdaconformance.fixtures.runtime.process.Inherited;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.played.Farewells;

/** What the runtime takes of the environment: processor time, memory, threads, children, descriptors. */
@Specification("gettingstarted-limits.html#function-configuration-deployment-and-execution")
public class LifeResourceClauses {

    @Clause(
            id = "life-idle-costs-no-cpu",
            row = "LIFE-04",
            lengthy = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            link = "runtimes-api.html#runtimes-api-next",
            timed = true,
            says = "While it waits for an event the runtime uses less than 3 % of a processor.",
            consequence = "Where the environment is not frozen, as in containers and emulators, waiting costs money.")
    void waitsWithoutWork(Lambda lambda) {
        var seen = lambda.plays(
                start(),
                invoke(Events.echo("before the wait")),
                awaitPoll(),
                silence(ofMillis(800)),
                inspect(),
                silence(ofMillis(2200)),
                inspect());

        expectResources(seen).useLessProcessorThan(3);
    }

    @Clause(
            id = "life-no-descriptor-leak",
            row = "LIFE-05",
            lengthy = true,
            level = MUST,
            basis = ROBUSTNESS,
            fresh = true,
            says = "Open descriptors do not pile up from event to event.",
            consequence = "The environment fails after its 1 024th descriptor, hours after the deployment.")
    void leaksNoDescriptors(Lambda lambda) {
        var early = Events.many(50, i -> EventSeries.succeedsOrFails(i));
        var later = Events.many(lambda.events(250), i -> EventSeries.succeedsOrFails(i));
        var seen = lambda.plays(Inspections.inspectedAfterEach(early, later));

        expect(seen).completedOnce(later);
        expectResources(seen).descriptorsGrowByAtMost(5);
    }

    @Clause(
            id = "life-closed-connections-let-go",
            row = "LIFE-05",
            lengthy = true,
            level = MUST,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            fresh = true,
            says = "Connections that the server has closed do not stay open on the side of the runtime.",
            consequence = "The environment fails after its 1 024th descriptor, hours after the deployment.")
    void letsGoOfClosedConnections(Lambda lambda) {
        var early = Events.many(20, i -> Events.echo("early event " + i));
        var later = Events.many(60, i -> Events.echo("later event " + i));
        var refused = Events.many(20, i -> Events.echo("refused " + i));
        var seen = lambda.plays(Inspections.inspectedAfterEach(
                invokeEach(early, Farewells.DELIVERY, Farewells.ACKNOWLEDGEMENT),
                invokeEach(later, Farewells.DELIVERY, Farewells.ACKNOWLEDGEMENT),
                invokeEach(refused, Delivery.usual(), new With(Farewells.TOO_LARGE))));

        expect(seen).completedOnce(later);
        expectResources(seen).descriptorsGrowByAtMost(15);
    }

    @Clause(
            id = "life-memory-stays-bounded",
            row = "LIFE-06",
            level = SHOULD,
            basis = ROBUSTNESS,
            slow = true,
            fresh = true,
            says = "The memory after 3,000 events is at most one and a half times that after 500, and 32 MiB.",
            consequence = "The environment runs out of memory in the middle of somebody's event.")
    void keepsNoEvents(Lambda lambda) {
        var early = Events.many(lambda.events(500), i -> Events.size("early " + i, 65_536));
        var later = Events.many(lambda.events(2_500), i -> Events.size("later " + i, 65_536));
        var seen = lambda.plays(Inspections.inspectedAfterEach(early, later));

        expect(seen).answered(later);
        expectResources(seen).memoryGrowsAtMostTo(1.5, 32);
    }

    @Clause(
            id = "life-threads-stay-bounded",
            row = "LIFE-07",
            lengthy = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            fresh = true,
            says = "Threads and processes do not pile up from event to event.",
            consequence = "The environment fails after its 1,024th thread, hours after the deployment.")
    void keepsNoThreads(Lambda lambda) {
        var early = Events.many(60, i -> EventSeries.succeedsOrFails(i));
        var later = Events.many(lambda.events(240), i -> EventSeries.succeedsOrFails(i));
        var seen = lambda.plays(Inspections.inspectedAfterEach(early, later));

        expect(seen).completedOnce(later);
        expectResources(seen).threadsGrowByAtMost(8);
    }

    @Clause(
            id = "life-within-lambda-limits",
            row = "LIFE-12",
            level = SHOULD,
            basis = DOCUMENTED,
            says = "The runtime gets along with 1,024 descriptors and uses fewer than 1,024 threads and processes.",
            consequence = "The function works everywhere but in Lambda.")
    void getsAlongWithLambdasLimits(Lambda lambda) {
        var events = Events.many(10, i -> EventSeries.succeedsOrFails(i));
        var seen =
                lambda.plays(Inspections.inspectedAfter(start().amid(inheriting(Inherited.DESCRIPTOR_LIMIT)), events));

        expect(seen).completedOnce(events);
        expectResources(seen).fewerThreadsThan(1_024);
    }

    @Clause(
            id = "life-no-zombies",
            row = "LIFE-13",
            lengthy = true,
            level = MUST,
            basis = ROBUSTNESS,
            fresh = true,
            says = "Child processes that have ended do not pile up.",
            consequence = "The environment fails at its 1,024th process, hours after the deployment.")
    void buriesItsChildren(Lambda lambda) {
        var early = Events.many(40, i -> EventSeries.succeedsOrFails(i));
        var later = Events.many(lambda.events(200), i -> EventSeries.succeedsOrFails(i));
        var seen = lambda.plays(Inspections.inspectedAfterEach(early, later));

        expect(seen).completedOnce(later);
        expectResources(seen).zombiesGrowByAtMost(3);
    }
}
