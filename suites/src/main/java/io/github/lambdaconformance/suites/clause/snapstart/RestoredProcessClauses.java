package io.github.lambdaconformance.suites.clause.snapstart;

import static io.github.lambdaconformance.fixtures.lambda.script.Delivery.usual;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitRestore;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.freeze;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.offer;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.restore;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.startForSnapshot;
import static io.github.lambdaconformance.suites.catalogue.Feature.SNAPSHOT_HOOKS;
import static io.github.lambdaconformance.suites.clause.snapstart.SnapExpectations.expectRestore;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectHandler;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MAY;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.SNAPSTART;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.wire.answer.Ending;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.played.Farewells;

/**
 * What a process still has when it goes on after the restore: in another place, at another time. A connection is reset while a
 * hook sleeps, for it is idle then and no request is lost on it.
 */
@Specification("snapstart-best-practices.html")
public class RestoredProcessClauses {

    @Clause(
            id = "snap-connections-lost",
            row = "SNAP-06",
            lengthy = true,
            level = MUST,
            basis = ROBUSTNESS,
            profile = SNAPSTART,
            says = "A connection that ends with the answer to /runtime/restore/next, closed or reset, is replaced.",
            consequence = "Restored environments end before their first event: connections do not outlive a snapshot.",
            scar = "aws-lambda-rust-runtime#1150: the pool of connections had to be made anew after a restore",
            features = SNAPSHOT_HOOKS)
    void replacesConnectionsThatWereLost(Lambda lambda) {
        var closed = Events.echo("closed with the answer");
        var reset = Events.echo("reset after the answer");
        var seen = lambda.plays(
                startForSnapshot(),
                awaitRestore(),
                restore(Farewells.DELIVERY),
                offer(closed),
                startForSnapshot("sleep-after:400"),
                awaitRestore(),
                restore(usual().ending(Ending.reset())),
                offer(reset));

        expect(seen).answered(closed).answered(reset);
    }

    @Clause(
            id = "snap-state-lasts",
            row = "SNAP-11",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = SNAPSTART,
            link = "snapstart-uniqueness.html",
            says = "What the initialization made is what handlers find after the restore.",
            consequence = "Each restored environment pays again for the initialization that SnapStart is to save.",
            through = {Instrument.PRINTED_TEXT, Instrument.RESULT})
    void keepsWhatTheInitializationMade(Lambda lambda) {
        var event = Events.count("after the restore");
        var seen = lambda.plays(
                startForSnapshot().with("CONFORMANCE_INIT", "log"), awaitRestore(), restore(), offer(event));

        expectRestore(seen).keptTheInstance(event);
    }

    @Clause(
            id = "snap-credentials",
            row = "SNAP-12",
            level = MAY,
            basis = CLIENTS,
            profile = SNAPSTART,
            link = "configuration-envvars.html#configuration-envvars-runtime",
            says = "A runtime may fetch the credentials by itself that a snapshot must not hold.",
            consequence = "Nothing: the AWS SDK of the function fetches them when it needs some.")
    void mayFetchCredentials(Lambda lambda) {
        var event = Events.echo("after the restore");
        var seen = lambda.plays(startForSnapshot(), awaitRestore(), restore(), offer(event));

        throw expectRestore(seen).credentialsAskedFor();
    }

    @Clause(
            id = "snap-clock-jumps",
            row = "SNAP-13",
            lengthy = true,
            timed = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = SNAPSTART,
            says = "A process that stood still between its call of /runtime/restore/next and the answer serves the "
                    + "first event, and the remaining time is right.",
            consequence = "Restored functions stop early, or do not stop in time.",
            through = Instrument.REMAINING_TIME)
    void knowsTheTimeAfterTheRestore(Lambda lambda) {
        var event = Events.context("after the restore").dueIn(ofSeconds(20));
        var seen = lambda.plays(startForSnapshot(), awaitRestore(), freeze(ofSeconds(4), restore()), offer(event));

        // A cold process may take its time with its first event.
        expectHandler(seen, event).hasLeft(ofMillis(16_500), ofSeconds(20));
    }
}
