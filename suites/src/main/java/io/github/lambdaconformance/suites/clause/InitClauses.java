package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.needDecoy;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.startWith;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectPolls;
import static io.github.lambdaconformance.suites.seen.Expectations.expectRequests;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static java.time.Duration.ofMillis;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.rules.InitializationType;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** Start-up: finding the Runtime API, loading the handler, saying so when that fails. */
@Specification("runtimes-api.html#runtimes-api-initerror")
public class InitClauses {

    @Clause(
            id = "init-finds-api-by-variable",
            row = "INIT-01",
            level = MUST,
            basis = DOCUMENTED,
            link = "runtimes-api.html",
            says = "The runtime finds the Runtime API through AWS_LAMBDA_RUNTIME_API and through nothing else.",
            consequence = "The function works in one kind of environment and never starts in another.")
    void findsTheApiByVariable(Lambda lambda) {
        var first = Events.echo("at one port");
        var second = Events.echo("at another port");
        var seen = lambda.plays(start(), needDecoy(), invoke(first), start().onAnotherPort(), invoke(second));

        expect(seen).answered(first).answered(second);
        expectRequests(seen).onlyToTheGivenAddress();
    }

    @Clause(
            id = "init-first-request-is-next",
            row = "INIT-02",
            level = MUST,
            basis = DOCUMENTED,
            link = "runtimes-custom.html#runtimes-custom-build",
            says =
                    "After a successful initialization the first request to the Runtime API is the poll for the next event.",
            consequence = "Lambda ends the init phase at the first poll; any other call is refused or fails the init.")
    void beginsWithAPoll(Lambda lambda) {
        var seen = lambda.plays(start(), awaitPoll());

        expectRequests(seen).firstIsPoll();
    }

    @Clause(
            id = "init-uses-runtime-api-prefix",
            row = "INIT-03",
            level = MUST,
            basis = DOCUMENTED,
            link = "runtimes-api.html",
            says = "Every request goes to a path under /2018-06-01/runtime/ or to one of the documented sister APIs.",
            consequence = "Requests to other paths get 404; what they were meant to do does not happen.")
    void usesThePrefix(Lambda lambda) {
        var seen = lambda.plays(Scripts.ordinary());

        expectRequests(seen).underKnownPrefixes();
    }

    @Clause(
            id = "init-finishes-before-poll",
            row = "INIT-17",
            lengthy = true,
            level = MUST,
            basis = DOCUMENTED,
            link = "lambda-runtime-environment.html#runtimes-lifecycle-ib",
            says = "The first poll comes only when initialization has finished.",
            consequence =
                    "The rest of the init is billed and timed as part of the first invocation, and may time it out.")
    void finishesInitBeforeItPolls(Lambda lambda) {
        var seen = lambda.plays(startWith("sleep:1200"), awaitPoll());

        expectPolls(seen).notBefore(ofMillis(1200));
    }

    @Clause(
            id = "init-no-completion-before-event",
            row = "INIT-22",
            fresh = true,
            level = MUST,
            basis = PLATFORM,
            says = "Nothing is completed before an event was received.",
            consequence = "Lambda refuses it with 400, and many runtimes end at that.",
            scar = "quarkus#15195: the poll loop of a stopped application went on")
    void completesNothingUnasked(Lambda lambda) {
        var seen = lambda.plays(Scripts.ordinary());

        expectRequests(seen).some();
        expect(seen).onlyDelivered();
    }

    @Clause(
            id = "init-tolerates-initialization-types",
            row = "INIT-28",
            level = MUST,
            basis = DOCUMENTED,
            link = "configuration-envvars.html#configuration-envvars-runtime",
            says = "Provisioned concurrency, an unknown value and the absence of AWS_LAMBDA_INITIALIZATION_TYPE are "
                    + "treated like on-demand.",
            consequence =
                    "The function fails when it is switched to provisioned concurrency, or when Lambda adds a value.",
            scar = "aws-lambda-dotnet#1444: ahead-of-time builds failed under provisioned concurrency")
    void startsUnderEveryInitializationType(Lambda lambda) {
        var provisioned = Events.echo("provisioned");
        var future = Events.echo("future");
        var absent = Events.echo("absent");
        var seen = lambda.plays(
                start().with(InitializationType.VARIABLE, "provisioned-concurrency"),
                invoke(provisioned),
                start().with(InitializationType.VARIABLE, "future-type"),
                invoke(future),
                start().without(InitializationType.VARIABLE),
                invoke(absent));

        expect(seen).answered(provisioned).answered(future).answered(absent);
    }
}
