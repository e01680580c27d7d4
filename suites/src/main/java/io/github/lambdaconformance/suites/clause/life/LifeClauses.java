package io.github.lambdaconformance.suites.clause.life;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.inspect;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.life.LifeExpectations.expectConduct;
import static io.github.lambdaconformance.suites.clause.life.LifeExpectations.expectReuse;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectProcess;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.runtime.manifest.Operation;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Feature;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;

/** The life of the process: it waits, serves many events and keeps its state, whatever a handler does. */
@Specification("lambda-runtime-environment.html#runtimes-lifecycle")
public class LifeClauses {

    @Clause(
            id = "life-stays-alive-while-waiting",
            row = "LIFE-01",
            lengthy = true,
            level = MUST,
            basis = DOCUMENTED,
            link = "runtimes-api.html#runtimes-api-next",
            says = "While there is no event the runtime stays alive and keeps its poll open.",
            consequence = "Every event finds a cold environment.",
            scar = "hal#54, igrishaev/lambda#1, AWS::Lambda for Perl#119: the HTTP client gave up the poll")
    void waits(Lambda lambda) {
        var seen = lambda.plays(start(), awaitPoll(), silence(ofSeconds(3)));

        expectConduct(seen).keepsWaiting();
    }

    @Clause(
            id = "life-process-serves-many",
            row = "LIFE-02",
            level = SHOULD,
            basis = DOCUMENTED,
            says = "The same process serves many events.",
            consequence = "Every invocation pays for a cold start.",
            features = Feature.PROCESS_FOR_MANY,
            through = Instrument.RESULT)
    void servesMany(Lambda lambda) {
        var events = Events.many(30, i -> Events.count("event " + i));
        var seen = lambda.plays(invokeEach(events));

        expectProcess(seen).sameProcess(events);
    }

    @Clause(
            id = "life-static-state-lasts",
            row = "LIFE-03",
            level = SHOULD,
            basis = DOCUMENTED,
            fresh = true,
            says = "What the function keeps outside its handler lasts from event to event of one process.",
            consequence = "Connections and caches are built anew for every event.",
            features = Feature.PROCESS_FOR_MANY,
            through = Instrument.RESULT)
    void keepsTheFunctionsState(Lambda lambda) {
        var events = Events.many(30, i -> Events.count("event " + i));
        var seen = lambda.plays(invokeEach(events));

        expectReuse(seen).countsOn(events);
    }

    @Clause(
            id = "life-stays-in-process-group",
            row = "LIFE-14",
            level = MUST,
            basis = PLATFORM,
            says = "Everything that talks to the Runtime API stays in the process group that Lambda started.",
            consequence = "What left the group survives a time-out and disturbs the next process.")
    void staysInItsGroup(Lambda lambda) {
        var event = Events.echo("an event");
        var seen = lambda.plays(start(), awaitPoll(), inspect(), invoke(event), awaitPoll(), inspect());

        expectConduct(seen).callsFromItsGroup();
    }

    @Clause(
            id = "life-disturbed-process",
            row = "LIFE-19",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            operations = Operation.DISTURB,
            fresh = true,
            says = "A handler that leaves its thread interrupted, or another folder, umask, locale or handling of "
                    + "signals, does not stop later events.",
            consequence = "One careless handler breaks all later events of the environment.")
    void goesOnAfterACarelessHandler(Lambda lambda) {
        var careless = Events.just("careless", Operation.DISTURB);
        var later = Events.many(5, i -> EventSeries.succeedsOrFails(i));
        var seen = lambda.plays(invokeEach(EventSeries.around(careless, List.of(), later)));

        expect(seen).answered(careless).completedOnce(later);
        expect(seen).answered(later.subList(0, 4));
    }
}
