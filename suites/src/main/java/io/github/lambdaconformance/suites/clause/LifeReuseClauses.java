package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Oddities.inheriting;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.reports.verdict.Basis.DOCUMENTED;
import static io.github.lambdaconformance.reports.verdict.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.reports.verdict.Level.MUST;
import static io.github.lambdaconformance.reports.verdict.Level.SHOULD;
import static io.github.lambdaconformance.reports.verdict.Profile.HTTP_ROBUSTNESS;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectReuse;
import static io.github.lambdaconformance.suites.seen.Expectations.expectShutdown;
import static java.time.Duration.ofMillis;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.Lambda;
import io.github.lambdaconformance.fixtures.runtime.manifest.Operation;
import io.github.lambdaconformance.fixtures.runtime.process.Inherited;
import io.github.lambdaconformance.suites.bench.Clause;
import io.github.lambdaconformance.suites.bench.Feature;
import io.github.lambdaconformance.suites.bench.Specification;
import java.util.List;

/** What lasts from event to event and from start to start, and what must not. */
@Specification("lambda-runtime-environment.html#runtimes-lifecycle")
public class LifeReuseClauses {

    private static final int INSTANCES = 6;

    @Clause(
            id = "life-static-state-lasts",
            row = "LIFE-03",
            level = SHOULD,
            basis = DOCUMENTED,
            fresh = true,
            says = "What the function keeps outside its handler lasts from event to event of one process.",
            consequence = "Connections and caches are built anew for every event.",
            features = Feature.PROCESS_FOR_MANY)
    void keepsTheFunctionsState(Lambda lambda) {
        var events = Events.many(30, i -> Events.count("event " + i));
        var seen = lambda.plays(Scripts.invokeEach(events));

        expectReuse(seen).countsOn(events);
    }

    @Clause(
            id = "life-instances-share-tmp",
            row = "LIFE-11",
            level = MUST,
            basis = ROBUSTNESS,
            slow = true,
            link = "configuration-ephemeral-storage.html",
            says = "Instances that run side by side on one machine and share /tmp do not disturb each other.",
            consequence = "Emulators and test suites that start several instances see crashes that nobody can explain.",
            scar = "aws-lambda-java-runtime-interface-client 2.x: instances overwrite each other's native library in "
                    + "/tmp and die with SIGBUS")
    void livesBesideItsLikes(Lambda lambda) {
        var events = Events.many(12, i -> Events.echo("event " + i));
        var seen = lambda.playsSideBySide(INSTANCES, StartScripts.startedForEachPair(events, ofMillis(150)));

        seen.forEach(each -> expect(each).answered(events));
        seen.forEach(each -> expectShutdown(each).noInstanceEnds());
    }

    @Clause(
            id = "life-foreign-descriptors-and-signals",
            row = "LIFE-15",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            says =
                    "Descriptors that are open and signals that are blocked when it starts do not matter to the runtime.",
            consequence = "The function fails under a supervisor that leaves more behind than a shell does.")
    void startsWithForeignDescriptorsAndSignals(Lambda lambda) {
        var descriptors = Events.echo("foreign descriptors");
        var signals = Events.echo("blocked signals");
        var seen = lambda.plays(
                start().amid(inheriting(Inherited.OPEN_DESCRIPTORS)),
                invoke(descriptors),
                start().amid(inheriting(Inherited.BLOCKED_SIGNALS)),
                invoke(signals));

        expect(seen).answered(descriptors).answered(signals);
    }

    @Clause(
            id = "life-starts-again-and-again",
            row = "LIFE-17",
            lengthy = true,
            level = MUST,
            basis = DOCUMENTED,
            says = "The tenth start in the same file system is like the first.",
            consequence = "An environment that has been reset often, as after time-outs, stays broken.")
    void startsAgainAndAgain(Lambda lambda) {
        var events = Events.many(10, i -> Events.echo("start " + (i + 1)));
        var seen = lambda.plays(StartScripts.startedForEach(events));

        expect(seen).answered(events);
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
        var careless = Events.disturb("careless");
        var later = Events.many(5, i -> Scripts.succeedsOrFails(i));
        var seen = lambda.plays(Scripts.invokeEach(StartScripts.around(careless, List.of(), later)));

        expect(seen).answered(careless).completedOnce(later);
        expect(seen).answered(later.subList(0, 4));
    }
}
