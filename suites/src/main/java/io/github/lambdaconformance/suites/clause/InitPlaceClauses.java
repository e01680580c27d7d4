package io.github.lambdaconformance.suites.clause;

import static io.github.lambdaconformance.fixtures.lambda.script.Oddities.hangingUp;
import static io.github.lambdaconformance.fixtures.lambda.script.Oddities.inheriting;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitExit;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectInit;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.runtime.process.Inherited;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** Start-up in places that are not quite as they should be. */
@Specification("runtimes-custom.html#runtimes-custom-build")
public class InitPlaceClauses {

    @Clause(
            id = "init-needs-api-variable",
            row = "INIT-20",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            says = "Without AWS_LAMBDA_RUNTIME_API the runtime ends soon, names the variable in its output, and the "
                    + "status is not 0.",
            consequence = "Whoever starts the program by hand or in another place cannot tell what is missing.",
            scar = "aws-lambda-java-runtime-interface-client 2.x: a bare NullPointerException")
    void saysThatTheAddressIsMissing(Lambda lambda) {
        var seen = lambda.plays(start().without("AWS_LAMBDA_RUNTIME_API"), awaitExit());

        expectInit(seen).endsOtherwiseThanWith(0).names("AWS_LAMBDA_RUNTIME_API");
    }

    @Clause(
            id = "init-dead-api-no-spin",
            row = "INIT-21",
            lengthy = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            says = "When nobody serves the address in AWS_LAMBDA_RUNTIME_API, the runtime ends or tries again at "
                    + "intervals: fewer than 50 times in three seconds.",
            consequence = "The process burns a whole processor and fills the log.")
    void triesADeadAddressInModeration(Lambda lambda) {
        var seen = lambda.plays(start().amid(hangingUp()), silence(ofSeconds(3)));

        expectInit(seen).fewerConnectionsThan(50);
    }

    @Clause(
            id = "init-ignores-stdin",
            row = "INIT-23",
            level = MUST,
            basis = ROBUSTNESS,
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
}
