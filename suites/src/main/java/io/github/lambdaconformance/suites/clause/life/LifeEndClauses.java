package io.github.lambdaconformance.suites.clause.life;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitExit;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.deliver;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.terminate;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.vanish;
import static io.github.lambdaconformance.suites.clause.life.LifeExpectations.expectLostApi;
import static io.github.lambdaconformance.suites.clause.life.LifeExpectations.expectShutdown;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** How the process ends: asked to by a signal, or because the Runtime API has gone. */
@Specification("lambda-runtime-environment.html#runtimes-lifecycle-shutdown")
public class LifeEndClauses {

    @Clause(
            id = "life-sigterm-while-waiting",
            row = "LIFE-08",
            lengthy = true,
            level = SHOULD,
            basis = DOCUMENTED,
            timed = true,
            says = "SIGTERM while it waits ends the runtime within 500 ms, or is ignored altogether; either way few "
                    + "lines are printed.",
            consequence = "The cleanup is cut off by SIGKILL, and the log fills with stack traces of ordinary ends.")
    void endsSoonWhenAsked(Lambda lambda) {
        var seen = lambda.plays(start(), awaitPoll(), silence(ofMillis(200)), terminate(), silence(ofMillis(1500)));

        expectShutdown(seen).withinOrNever(ofMillis(500)).printsFewerLinesThan(40);
    }

    @Clause(
            id = "life-sigterm-at-work",
            row = "LIFE-09",
            lengthy = true,
            level = MUST,
            basis = PLATFORM,
            says =
                    "After SIGTERM no success is claimed for work that was not finished, and nothing is completed twice.",
            consequence = "The caller is told that something was done which was not.")
    void claimsNothingUnfinished(Lambda lambda) {
        var event = Events.sleep("cut short", 1_200);
        // A cold process may need longer than the pause to call its handler.
        var seen = lambda.plays(
                start(),
                invoke(Events.echo("warm-up")),
                deliver(event),
                silence(ofMillis(400)),
                terminate(),
                silence(ofMillis(1_400)));

        expectShutdown(seen).claimsNoSuccessBefore(event, ofMillis(1_150)).completesOnceAtMost(event);
    }

    @Clause(
            id = "life-ends-without-api",
            row = "LIFE-10",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            link = "runtimes-api.html#runtimes-api-next",
            says = "When the Runtime API has gone for good, the runtime ends within 20 seconds.",
            consequence = "Orphaned processes stay behind wherever the environment is not torn down as in Lambda.")
    void endsWithoutTheApi(Lambda lambda) {
        var seen = lambda.plays(start(), awaitPoll(), vanish(), awaitExit(ofSeconds(20)));

        expectLostApi(seen).endsTheProcess();
    }

    @Clause(
            id = "life-lost-api-is-failure",
            row = "LIFE-20",
            lengthy = true,
            timed = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            link = "runtimes-api.html#runtimes-api-next",
            says = "A runtime that ends because the Runtime API has gone does so with another status than 0.",
            consequence = "Whatever supervises the process takes the failure for an ordinary end.")
    void losingTheApiIsAFailure(Lambda lambda) {
        var seen = lambda.plays(start(), awaitPoll(), vanish(), silence(ofSeconds(3)));

        expectLostApi(seen).notWithStatus(0);
    }
}
