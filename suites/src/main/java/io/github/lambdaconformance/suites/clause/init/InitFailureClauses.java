package io.github.lambdaconformance.suites.clause.init;

import static io.github.lambdaconformance.fixtures.lambda.script.Role.MISSING;
import static io.github.lambdaconformance.fixtures.lambda.script.Role.MISSING_OTHERWISE;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.offer;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.startWith;
import static io.github.lambdaconformance.suites.clause.init.InitExpectations.expectInit;
import static io.github.lambdaconformance.suites.clause.init.InitExpectations.expectInitErrors;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Feature;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** A failed start: no event is served, the process ends as failed, and the next one starts. */
@Specification("runtimes-api.html#runtimes-api-initerror")
public class InitFailureClauses {

    @Clause(
            id = "init-missing-handler-no-response",
            row = "INIT-06",
            level = MUST,
            basis = DOCUMENTED,
            link = "runtimes-custom.html#runtimes-custom-build",
            says = "When the handler cannot be loaded, no event is answered with success.",
            consequence = "A misspelt handler name looks like a function that works.",
            features = Feature.HANDLER_FROM_ENV)
    void answersNothingWithoutAHandler(Lambda lambda) {
        var event = Events.echo("for nobody");
        var seen = lambda.plays(start(MISSING), offer(event));

        expect(seen).notAnswered(event);
    }

    @Clause(
            id = "init-missing-handler-reported",
            row = "INIT-07",
            level = SHOULD,
            basis = DOCUMENTED,
            says = "A handler that cannot be loaded is reported, at init or as the failure of the first event.",
            consequence = "The user sees Runtime.ExitError or a time-out instead of the name that was misspelt.",
            scar = "spring-cloud-function#1000: an unknown function name was never reported",
            features = Feature.HANDLER_FROM_ENV)
    void reportsAMissingHandler(Lambda lambda) {
        var event = Events.echo("for nobody");
        var seen = lambda.plays(start(MISSING), offer(event));

        expectInitErrors(seen).postedOrReportedFor(event);
    }

    @Clause(
            id = "init-handler-missing-otherwise",
            row = "INIT-06",
            level = MUST,
            basis = DOCUMENTED,
            link = "runtimes-custom.html#runtimes-custom-build",
            says = "In whichever way the name of the handler is wrong, no event is answered with success.",
            consequence = "A misspelt handler name looks like a function that works.",
            features = Feature.MISSING_OTHERWISE)
    void answersNothingWithoutAHandlerOfAnyKind(Lambda lambda) {
        var event = Events.echo("for nobody");
        var seen = lambda.plays(start(MISSING_OTHERWISE), offer(event));

        expect(seen).notAnswered(event);
    }

    @Clause(
            id = "init-handler-missing-otherwise-reported",
            row = "INIT-07",
            level = SHOULD,
            basis = DOCUMENTED,
            says = "In whichever way the name of the handler is wrong, that is reported.",
            consequence = "The user sees Runtime.ExitError or a time-out instead of the name that was misspelt.",
            features = Feature.MISSING_OTHERWISE)
    void reportsAHandlerMissingOtherwise(Lambda lambda) {
        var event = Events.echo("for nobody");
        var seen = lambda.plays(start(MISSING_OTHERWISE), offer(event));

        expectInitErrors(seen).postedOrReportedFor(event);
    }

    @Clause(
            id = "init-failure-ends-process",
            row = "INIT-09",
            level = MUST,
            basis = DOCUMENTED,
            says = "After a failed initialization the process ends, or at least never polls for an event.",
            consequence = "A function that failed to initialize takes events and fails or answers them wrongly.",
            scar = "aws-lambda-dotnet#1884: an init failure was swallowed")
    void endsAfterAFailedInit(Lambda lambda) {
        var seen = lambda.plays(startWith("throw"), offer(Events.echo("too late")));

        expectInit(seen).neverPolls();
    }

    @Clause(
            id = "init-failure-exit-status",
            row = "INIT-14",
            level = SHOULD,
            basis = CLIENTS,
            link = "runtimes-custom.html#runtimes-custom-build",
            says = "After a failed initialization, also for a missing handler, no process ends with status 0.",
            consequence = "Whatever supervises the process takes the failure for an ordinary end.")
    void endsWithAStatusOfFailure(Lambda lambda) {
        var seen = lambda.plays(
                startWith("throw"), offer(Events.echo("too late")), start(MISSING), offer(Events.echo("for nobody")));

        expectInit(seen).endsOtherwiseThanWith(0);
    }

    @Clause(
            id = "init-restarts-after-failure",
            row = "INIT-18",
            level = MUST,
            basis = PLATFORM,
            link = "lambda-runtime-environment.html#runtimes-lifecycle-ib",
            says = "After a failed start the runtime can be started again in the same file system.",
            consequence =
                    "Lambda repeats a failed init in the same environment; the function stays broken until that is replaced.")
    void startsAgainAfterAFailedInit(Lambda lambda) {
        var event = Events.echo("after the failure");
        var seen = lambda.plays(startWith("throw"), offer(Events.echo("too late")), start(), invoke(event));

        expect(seen).answered(event);
    }
}
