package io.github.lambdaconformance.suites.clause.init;

import static io.github.lambdaconformance.fixtures.lambda.script.Oddities.inheriting;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.init.InitExpectations.expectInit;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.rules.InitializationType;
import io.github.lambdaconformance.fixtures.runtime.process.Inherited;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** What differs from start to start: variables that are absent or new, and the standard input. */
@Specification("configuration-envvars.html#configuration-envvars-runtime")
public class StartConditionClauses {

    @Clause(
            id = "init-without-log-names",
            row = "INIT-19",
            level = SHOULD,
            basis = DOCUMENTED,
            says = "The runtime starts when the variables with the names of log group and log stream are absent.",
            consequence = "The function does not start under SnapStart, where Lambda leaves them out.",
            scar = "aws-lambda-nodejs-runtime-interface-client 4.x: ends when they are absent")
    void startsWithoutLogNames(Lambda lambda) {
        var event = Events.echo("without log group and stream");
        var seen = lambda.plays(
                start().without("AWS_LAMBDA_LOG_GROUP_NAME").without("AWS_LAMBDA_LOG_STREAM_NAME"), invoke(event));

        expect(seen).answered(event);
    }

    @Clause(
            id = "init-ignores-stdin",
            row = "INIT-23",
            level = MUST,
            basis = ROBUSTNESS,
            link = "runtimes-custom.html#runtimes-custom-build",
            says = "The start does not depend on standard input: at its end, closed, or open and silent.",
            consequence = "The function hangs at its start under another supervisor, in a container or an emulator.")
    void startsWithAnyStandardInput(Lambda lambda) {
        var ended = Events.echo("input at its end");
        var closed = Events.echo("input closed");
        var silent = Events.echo("input silent");
        var seen = lambda.plays(
                start(),
                invoke(ended),
                start().amid(inheriting(Inherited.CLOSED_INPUT)),
                invoke(closed),
                start().amid(inheriting(Inherited.SILENT_INPUT)),
                invoke(silent));

        expect(seen).answered(ended).answered(closed).answered(silent);
    }

    @Clause(
            id = "init-calls-no-restore",
            row = "SNAP-10",
            level = MUST,
            basis = DOCUMENTED,
            link = "snapstart-runtime-hooks-custom.html",
            says = "Without SnapStart nothing is asked of /restore.",
            consequence = "Lambda answers 404, and a runtime that does not expect that ends before its first event.")
    void asksForNoRestore(Lambda lambda) {
        var onDemand = Events.echo("on demand");
        var provisioned = Events.echo("provisioned");
        var seen = lambda.plays(
                start().with(InitializationType.VARIABLE, "on-demand"),
                invoke(onDemand),
                start().with(InitializationType.VARIABLE, "provisioned-concurrency"),
                invoke(provisioned));

        expectInit(seen).asksForNoRestore();
        expect(seen).posted(onDemand).posted(provisioned);
    }

    @Clause(
            id = "init-tolerates-initialization-types",
            row = "INIT-28",
            level = MUST,
            basis = DOCUMENTED,
            says = "Provisioned concurrency and the absence of AWS_LAMBDA_INITIALIZATION_TYPE are treated like "
                    + "on-demand.",
            consequence =
                    "The function fails when it is switched to provisioned concurrency, or where nothing sets the variable.",
            scar = "aws-lambda-dotnet#1444: ahead-of-time builds failed under provisioned concurrency")
    void startsUnderEveryInitializationType(Lambda lambda) {
        var provisioned = Events.echo("provisioned");
        var absent = Events.echo("absent");
        var seen = lambda.plays(
                start().with(InitializationType.VARIABLE, "provisioned-concurrency"),
                invoke(provisioned),
                start().without(InitializationType.VARIABLE),
                invoke(absent));

        expect(seen).answered(provisioned).answered(absent);
    }
}
