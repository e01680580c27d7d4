package io.github.lambdaconformance.suites.clause.init;

import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.init.InitExpectations.expectNeighbors;
import static io.github.lambdaconformance.suites.played.OrdinaryEvents.ordinaryInvocations;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MAY;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.api.Answers;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.script.Oddities;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import java.util.Map;

/** The extension that a runtime may register of itself, and what if it may not. */
@Specification("runtimes-extensions-api.html#runtimes-extensions-registration-api-a")
public class ExtensionClauses {

    @Clause(
            id = "init-registers-extension",
            row = "INIT-25",
            level = MAY,
            basis = PLATFORM,
            fresh = true,
            says =
                    "The runtime may register an internal extension: before the first poll, with a name, for INVOKE only.",
            consequence = "A late or nameless registration, or one for SHUTDOWN, is refused with 403.")
    void registersAnExtension(Lambda lambda) {
        var seen = lambda.plays(ordinaryInvocations());

        expectNeighbors(seen).tellsOfItsExtension();
    }

    @Clause(
            id = "init-goes-on-without-extension",
            row = "INIT-26",
            lengthy = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            says = "When the extensions, logs or telemetry API refuses the runtime, it serves events all the same.",
            consequence = "The function does not start where these APIs are missing, as in local emulators.")
    void goesOnWithoutItsExtension(Lambda lambda) {
        var forbidden = Events.echo("extensions are forbidden");
        var notFound = Events.echo("there are no extensions");
        var unknown = Events.echo("extensions are not implemented");
        var seen = lambda.plays(
                start().amid(refusingNeighbors(403)),
                invoke(forbidden),
                start().amid(refusingNeighbors(404)),
                invoke(notFound),
                start().amid(refusingNeighbors(501)),
                invoke(unknown));

        expectNeighbors(seen).asked();
        expect(seen).answered(forbidden).answered(notFound).answered(unknown);
    }

    /** Nobody may register an extension, or subscribe to logs or telemetry. */
    private static Oddities refusingNeighbors(int status) {
        var refusal = Answers.refused(status, "Scripted", "refused by the script");
        return Oddities.answering(
                Map.of(Endpoint.EXTENSION_REGISTER, refusal, Endpoint.LOGS, refusal, Endpoint.TELEMETRY, refusal));
    }
}
