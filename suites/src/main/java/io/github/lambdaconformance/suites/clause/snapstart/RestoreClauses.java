package io.github.lambdaconformance.suites.clause.snapstart;

import static io.github.lambdaconformance.fixtures.lambda.script.Oddities.answering;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitExit;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitRestore;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.offer;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.restore;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.startForSnapshot;
import static io.github.lambdaconformance.suites.clause.snapstart.SnapExpectations.expectRestore;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MAY;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Profile.SNAPSTART;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.api.Answers;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Feature;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.Map;

/** The wait for the restore: asked for, as long as it takes, and what becomes of a process that is refused it. */
@Specification("snapstart-runtime-hooks-custom.html#snapstart-custom-lifecycle")
public class RestoreClauses {

    @Clause(
            id = "snap-calls-restore-next",
            row = "SNAP-01",
            level = MUST,
            basis = DOCUMENTED,
            profile = SNAPSTART,
            says = "Under SnapStart the runtime calls /runtime/restore/next before it polls, and then serves events.",
            consequence = "No snapshot is taken at the right moment: a version of the function cannot be published.")
    void asksForTheRestore(Lambda lambda) {
        var event = Events.echo("after the restore");
        var seen = lambda.plays(startForSnapshot(), awaitRestore(), restore(), offer(event));

        expectRestore(seen).askedForBeforeThePoll();
        expect(seen).answered(event);
    }

    @Clause(
            id = "snap-restore-waits",
            row = "SNAP-05",
            lengthy = true,
            level = MUST,
            basis = DOCUMENTED,
            profile = SNAPSTART,
            link = "runtimes-api.html#runtimes-api-after-restore",
            says = "The call of /runtime/restore/next stays open until it is answered, for five seconds here.",
            consequence = "The function is restored into a process that has given up.",
            through = Instrument.RESTORE)
    void waitsForTheRestore(Lambda lambda) {
        var event = Events.echo("after five seconds");
        var seen = lambda.plays(startForSnapshot(), awaitRestore(), silence(ofSeconds(5)), restore(), offer(event));

        expectRestore(seen).waitedFor();
        expect(seen).answered(event);
    }

    @Clause(
            id = "snap-restore-waits-a-minute",
            row = "SNAP-05",
            slow = true,
            lengthy = true,
            level = MUST,
            basis = DOCUMENTED,
            profile = SNAPSTART,
            link = "runtimes-api.html#runtimes-api-after-restore",
            says = "The call of /runtime/restore/next stays open until it is answered, for more than a minute here.",
            consequence = "The function is restored into a process that has given up.",
            through = Instrument.RESTORE)
    void waitsForTheRestoreForMoreThanAMinute(Lambda lambda) {
        var event = Events.echo("after more than a minute");
        var seen = lambda.plays(startForSnapshot(), awaitRestore(), silence(ofSeconds(65)), restore(), offer(event));

        expectRestore(seen).waitedFor();
        expect(seen).answered(event);
    }

    @Clause(
            id = "snap-restore-refused",
            row = "SNAP-15",
            level = MUST,
            basis = ROBUSTNESS,
            profile = SNAPSTART,
            link = "runtimes-api.html#runtimes-api-after-restore",
            says = "When /runtime/restore/next is refused, with 403 or 500, the process ends: it neither polls nor "
                    + "asks again and again.",
            consequence = "A version that cannot be published hangs until the initialization times out.",
            through = Instrument.RESTORE)
    void endsWhenTheRestoreIsRefused(Lambda lambda) {
        var refused = Answers.refused(403, "InvalidStateTransition", "no");
        var seen = lambda.plays(
                startForSnapshot().amid(answering(Map.of(Endpoint.RESTORE_NEXT, refused))),
                awaitExit(ofSeconds(10)),
                startForSnapshot().amid(answering(Map.of(Endpoint.RESTORE_NEXT, Answers.containerError()))),
                awaitExit(ofSeconds(10)));

        expectRestore(seen).endedAfterEachRefusal();
    }

    @Clause(
            id = "snap-undeclared",
            row = "SNAP-01",
            level = MAY,
            basis = DOCUMENTED,
            says = "A runtime that does not declare SnapStart may ask for its restore all the same.",
            consequence = "Nothing: what is not declared is not judged.",
            features = Feature.UNDECLARED_SNAPSTART)
    void mayAskForTheRestore(Lambda lambda) {
        var seen = lambda.plays(startForSnapshot(), awaitRestore());

        throw expectRestore(seen).askedForUndeclared();
    }
}
