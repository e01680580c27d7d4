package io.github.lambdaconformance.suites.clause.error;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.fixtures.runtime.manifest.Operation.BACKGROUND;
import static io.github.lambdaconformance.fixtures.runtime.manifest.Operation.NEVER;
import static io.github.lambdaconformance.fixtures.runtime.manifest.Operation.RECURSE;
import static io.github.lambdaconformance.fixtures.runtime.manifest.Operation.THROWRAW;
import static io.github.lambdaconformance.fixtures.runtime.manifest.Operation.VANISH;
import static io.github.lambdaconformance.suites.clause.error.ErrorExpectations.expectHandlerExit;
import static io.github.lambdaconformance.suites.clause.error.ErrorExpectations.expectReport;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectFailures;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;

/** The ways in which a handler can fail without ending the process. */
@Specification("runtimes-api.html#runtimes-api-invokeerror")
public class ErrorKindClauses {

    @Clause(
            id = "error-endless-recursion",
            row = "ERR-18",
            level = MUST,
            basis = ROBUSTNESS,
            operations = RECURSE,
            fresh = true,
            timed = true,
            says = "Endless recursion is reported or ends the process, and the next event is served.",
            consequence = "A recursion without end hangs until the time-out.")
    void survivesEndlessRecursion(Lambda lambda) {
        var event = Events.just("recursion", RECURSE).dueIn(ofSeconds(70));
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(event).within(ofSeconds(15)), invoke(next));

        expect(seen).notAnswered(event).answered(next);
    }

    @Clause(
            id = "error-async-like-thrown",
            row = "ERR-19",
            level = SHOULD,
            basis = CLIENTS,
            says = "A failure of a promise, future or task is reported like one that is thrown.",
            consequence = "Asynchronous functions fail without a word.",
            through = Instrument.FAILURE_MESSAGE)
    void reportsAsynchronousFailures(Lambda lambda) {
        var event = Events.failing("later", "async", true);
        var seen = lambda.plays(invoke(event));

        expectFailures(seen).reported(event);
        expectReport(seen, event).tells("asked to fail: later");
    }

    @Clause(
            id = "error-thrown-value",
            row = "ERR-20",
            level = SHOULD,
            basis = CLIENTS,
            operations = THROWRAW,
            says = "A thrown value that is no exception is reported: a text, nothing, 0, a list, an object.",
            consequence = "Whoever throws a text gets no report, and whoever throws nothing a success.",
            through = Instrument.FAILURE)
    void reportsThrownValues(Lambda lambda) {
        var thrown = List.of(
                Events.throwing("text", "\"text\""),
                Events.throwing("nothing", "null"),
                Events.throwing("zero", "0"),
                Events.throwing("list", "[1,2]"),
                Events.throwing("object", "{\"no\":\"exception\"}"));
        var next = Events.echo("next");
        var seen = lambda.plays(invokeEach(thrown, next));

        thrown.forEach(event -> expectReport(seen, event).hasTypeAndMessage());
        expect(seen).answered(next);
    }

    @Clause(
            id = "error-background-failure",
            row = "ERR-30",
            lengthy = true,
            level = MUST,
            basis = ROBUSTNESS,
            operations = BACKGROUND,
            says =
                    "A failure in work that an event left behind ends the process, is reported or is ignored, but hangs nothing.",
            consequence = "A forgotten promise blocks the environment.",
            scar = "aws-lambda-base-images#392: a rejected promise ended Node without a report")
    void survivesAFailureInTheBackground(Lambda lambda) {
        var started = Events.background("left behind", 200, true);
        var running = Events.sleep("running", 600);
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(started), invoke(running), invoke(next));

        expect(seen).completedAtMost(1, started).completedAtMost(1, running).answered(next);
    }

    @Clause(
            id = "error-fatal-exit-status",
            row = "ERR-30",
            lengthy = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            operations = BACKGROUND,
            fresh = true,
            says = "A process that ends because of a failure that nobody caught does not end with status 0.",
            consequence = "Nobody sees in the logs why the environment has gone.",
            through = Instrument.PRINTED_TEXT)
    void doesNotEndInPeaceAfterAFatalFailure(Lambda lambda) {
        var started = Events.background("fails when its event is over", 400, true);
        var seen = lambda.plays(invoke(Events.echo("warm-up")), invoke(started), silence(ofMillis(1_300)));

        expectHandlerExit(seen)
                .isOverBefore(ofMillis(400), started)
                .isNoSuccessAfter(started, "CONFORMANCE background " + started.label());
    }

    @Clause(
            id = "error-none-after-response",
            row = "ERR-31",
            lengthy = true,
            level = MUST,
            basis = PLATFORM,
            operations = BACKGROUND,
            fresh = true,
            says = "Once its response is posted, no error is posted for an event, whatever fails later.",
            consequence = "Lambda refuses it with 403, at which many runtimes end.")
    void reportsNothingForACompletedEvent(Lambda lambda) {
        var started = Events.background("left behind", 400, true);
        var seen = lambda.plays(invoke(Events.echo("warm-up")), invoke(started), silence(ofMillis(900)));

        expectHandlerExit(seen).isOverBefore(ofMillis(400), started);
        expect(seen).completedOnce(List.of(started)).answered(started);
    }

    @Clause(
            id = "error-handler-vanishes",
            row = "ERR-39",
            level = SHOULD,
            basis = ROBUSTNESS,
            operations = VANISH,
            fresh = true,
            says = "A handler whose task, thread or fibre ends without a result is reported or ends the process soon.",
            consequence = "The invocation lasts until the time-out, and nobody is told why.")
    void doesNotWaitForAVanishedHandler(Lambda lambda) {
        var vanished = Events.just("vanishes", VANISH);
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(vanished), invoke(next));

        expect(seen).notAnswered(vanished).answered(next);
    }

    @Clause(
            id = "error-never-settles",
            row = "ERR-36",
            level = MUST,
            basis = ROBUSTNESS,
            operations = NEVER,
            fresh = true,
            says = "A handler that can never settle is not answered with success.",
            consequence = "A function that did nothing seems to have succeeded.",
            scar =
                    "aws-lambda-nodejs-runtime-interface-client 3.3.0: a promise that never settles is answered with null")
    void claimsNoSuccessForNothing(Lambda lambda) {
        var never = Events.just("never settles", NEVER).dueIn(ofSeconds(1));
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(never), invoke(next));

        expect(seen).notAnswered(never).answered(next);
    }
}
