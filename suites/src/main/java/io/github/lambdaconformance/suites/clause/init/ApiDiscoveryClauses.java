package io.github.lambdaconformance.suites.clause.init;

import static io.github.lambdaconformance.fixtures.lambda.script.Oddities.hangingUp;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitExit;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.needDecoy;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.silence;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.init.InitExpectations.expectDeadApi;
import static io.github.lambdaconformance.suites.clause.init.InitExpectations.expectInit;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.suites.seen.Expectations.expectRequests;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** Finding the Runtime API: where the variable says, below its prefix, and what if nobody is there. */
@Specification("runtimes-api.html")
public class ApiDiscoveryClauses {

    @Clause(
            id = "init-finds-api-by-variable",
            row = "INIT-01",
            level = MUST,
            basis = DOCUMENTED,
            says = "The runtime finds the Runtime API through AWS_LAMBDA_RUNTIME_API and through nothing else.",
            consequence = "The function works in one kind of environment and never starts in another.")
    void findsTheApiByVariable(Lambda lambda) {
        var first = Events.echo("at one port");
        var second = Events.echo("at another port");
        var seen = lambda.plays(start(), invoke(first), start().onAnotherPort(), invoke(second), needDecoy());

        expect(seen).answered(first).answered(second);
        expectRequests(seen).onlyToTheGivenAddress();
    }

    @Clause(
            id = "init-needs-api-variable",
            row = "INIT-20",
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            link = "runtimes-custom.html#runtimes-custom-build",
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
            link = "runtimes-custom.html#runtimes-custom-build",
            says = "When nobody serves the address in AWS_LAMBDA_RUNTIME_API, the runtime ends or tries again at "
                    + "intervals: fewer than 50 times in three seconds, and not every 100 ms in the long run.",
            consequence = "The process burns a whole processor and fills the log.")
    void triesADeadAddressInModeration(Lambda lambda) {
        var seen = lambda.plays(start().amid(hangingUp()), silence(ofSeconds(3)));

        expectDeadApi(seen).isTriedFewerTimesThan(50);
    }
}
