package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Role.ALT;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitExit;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.startWith;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectInit;
import static io.github.lambdaconformance.suites.seen.Expectations.expectNeighbors;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MAY;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Feature;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** What happens in the init phase: the function's code runs once, the right handler is found, extensions register. */
@Specification("lambda-runtime-environment.html#runtimes-lifecycle-ib")
public class InitPhaseClauses {

    @Clause(
            id = "init-code-runs-once",
            row = "INIT-04",
            level = MUST,
            basis = DOCUMENTED,
            says = "The function's initialization code runs once in each process, before the first event is taken.",
            consequence =
                    "Connections and caches are built again and again, or only when the first user waits for them.",
            features = Feature.PROCESS_FOR_MANY)
    void initializesOnce(Lambda lambda) {
        var events = Events.many(5, i -> Events.count("event " + i));
        var seen = lambda.plays(StartScripts.afterPause(startWith("log"), ofMillis(400), events));

        expect(seen).answered(events);
        expectInit(seen).onceInEachProcess();
    }

    @Clause(
            id = "init-selects-handler",
            row = "INIT-05",
            level = MUST,
            basis = DOCUMENTED,
            link = "runtimes-custom.html#runtimes-custom-build",
            says = "The function that _HANDLER names is the one that is called.",
            consequence = "Another function of the same artifact runs.",
            features = Feature.HANDLER_FROM_ENV)
    void callsTheNamedHandler(Lambda lambda) {
        var first = Events.echo("for the main handler");
        var second = Events.echo("for the other handler");
        var seen = lambda.plays(start(), invoke(first), start(ALT), invoke(second));

        expect(seen).answered(first, Events.quoted("for the main handler")).answered(second, "{\"handler\":\"alt\"}");
    }

    @Clause(
            id = "init-exit-status-kept",
            row = "INIT-24",
            level = SHOULD,
            basis = CLIENTS,
            says = "When the function's initialization code ends the process, that is seen: with its own status, or, "
                    + "behind a wrapper, with another one than 0.",
            consequence = "Lambda reports Runtime.ExitError with the wrong status, or takes the end for a success.")
    void passesOnTheExitStatus(Lambda lambda) {
        var seen = lambda.plays(startWith("exit:42"), awaitExit());

        expectInit(seen).endsOtherwiseThanWith(0);
    }

    @Clause(
            id = "init-registers-extension",
            row = "INIT-25",
            level = MAY,
            basis = PLATFORM,
            link = "runtimes-extensions-api.html#runtimes-extensions-registration-api-a",
            fresh = true,
            says =
                    "The runtime may register an internal extension: before the first poll, with a name, for INVOKE only.",
            consequence = "A late or nameless registration, or one for SHUTDOWN, is refused with 403.")
    void registersAnExtension(Lambda lambda) {
        var seen = lambda.plays(Scripts.ordinary());

        expectNeighbors(seen).tellsOfItsExtension();
    }

    @Clause(
            id = "init-goes-on-without-extension",
            row = "INIT-26",
            lengthy = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            link = "runtimes-extensions-api.html#runtimes-extensions-registration-api-a",
            says = "When the extensions, logs or telemetry API refuses the runtime, it serves events all the same.",
            consequence = "The function does not start where these APIs are missing, as in local emulators.")
    void goesOnWithoutItsExtension(Lambda lambda) {
        var forbidden = Events.echo("extensions are forbidden");
        var notFound = Events.echo("there are no extensions");
        var unknown = Events.echo("extensions are not implemented");
        var seen = lambda.plays(
                start().amid(StartScripts.refusingNeighbors(403)),
                invoke(forbidden),
                start().amid(StartScripts.refusingNeighbors(404)),
                invoke(notFound),
                start().amid(StartScripts.refusingNeighbors(501)),
                invoke(unknown));

        expectNeighbors(seen).asked();
        expect(seen).answered(forbidden).answered(notFound).answered(unknown);
    }

    @Clause(
            id = "init-within-ten-seconds",
            row = "INIT-27",
            level = SHOULD,
            basis = DOCUMENTED,
            timed = true,
            says = "With an empty handler the first poll comes within 10 seconds.",
            consequence =
                    "Lambda ends the init phase, starts the process again and bills the init to the first caller.")
    void initializesInTime(Lambda lambda) {
        var seen = lambda.plays(start(), awaitPoll());

        expectInit(seen).pollsWithin(ofSeconds(10));
    }

    @Clause(
            id = "init-without-log-names",
            row = "INIT-19",
            level = SHOULD,
            basis = DOCUMENTED,
            link = "configuration-envvars.html#configuration-envvars-runtime",
            says = "The runtime starts when the variables with the names of log group and log stream are absent.",
            consequence = "The function does not start under SnapStart, where Lambda leaves them out.",
            scar = "aws-lambda-nodejs-runtime-interface-client 4.x: ends when they are absent")
    void startsWithoutLogNames(Lambda lambda) {
        var event = Events.echo("without log group and stream");
        var seen = lambda.plays(
                start().without("AWS_LAMBDA_LOG_GROUP_NAME").without("AWS_LAMBDA_LOG_STREAM_NAME"), invoke(event));

        expect(seen).answered(event);
    }
}
