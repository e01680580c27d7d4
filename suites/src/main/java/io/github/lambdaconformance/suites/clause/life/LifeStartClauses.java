package io.github.lambdaconformance.suites.clause.life;

import static io.github.lambdaconformance.fixtures.lambda.script.Oddities.inheriting;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.life.LifeExpectations.expectReuse;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;
import static java.time.Duration.ofMillis;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.script.Step;
import io.github.lambdaconformance.fixtures.runtime.process.Inherited;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Starts: one after another, beside others, with what an emulator leaves to the process. */
@Specification("lambda-runtime-environment.html#runtimes-lifecycle")
public class LifeStartClauses {

    private static final int INSTANCES = 6;

    @Clause(
            id = "life-instances-share-tmp",
            row = "LIFE-11",
            level = MUST,
            basis = ROBUSTNESS,
            link = "configuration-ephemeral-storage.html",
            slow = true,
            says = "Instances that run side by side on one machine and share /tmp do not disturb each other.",
            consequence = "Emulators and test suites that start several instances see crashes that nobody can explain.",
            scar = "aws-lambda-java-runtime-interface-client 2.x: instances overwrite each other's native library in "
                    + "/tmp and die with SIGBUS")
    void livesBesideItsLikes(Lambda lambda) {
        var events = Events.many(12, i -> Events.echo("event " + i));
        var seen = lambda.playsSideBySide(INSTANCES, startedForEachPair(events, ofMillis(150)));

        seen.forEach(each -> expect(each).answered(events));
        seen.forEach(each -> expectReuse(each).noInstanceEnds());
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
        var seen = lambda.plays(startedForEach(events));

        expect(seen).answered(events);
    }

    /** A start for each event. */
    private static Step[] startedForEach(List<Event> events) {
        return events.stream()
                .flatMap(event -> Stream.<Step>of(start(), invoke(event)))
                .toArray(Step[]::new);
    }

    /** A start, an event, a pause in which others may start, and another event; as often as there are pairs. */
    private static Step[] startedForEachPair(List<Event> events, Duration pause) {
        return IntStream.range(0, events.size() / 2)
                .boxed()
                .flatMap(i -> Stream.<Step>of(
                        start(), invoke(events.get(2 * i)), silence(pause), invoke(events.get(2 * i + 1))))
                .toArray(Step[]::new);
    }
}
