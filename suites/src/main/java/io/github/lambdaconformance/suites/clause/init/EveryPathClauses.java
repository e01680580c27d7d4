package io.github.lambdaconformance.suites.clause.init;

import static io.github.lambdaconformance.fixtures.lambda.script.Role.MISSING;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitExit;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.offer;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.startWith;
import static io.github.lambdaconformance.suites.clause.init.InitExpectations.expectInitErrors;
import static io.github.lambdaconformance.suites.seen.Expectations.expectRequests;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Level.MUST;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Delivery;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.wire.answer.Ending;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import org.junit.jupiter.api.parallel.Isolated;

/** Where every request goes, whatever it is about. */
@Isolated("judged last, by all that was seen")
@Specification("runtimes-api.html")
public class EveryPathClauses {

    @Clause(
            id = "init-uses-runtime-api-prefix",
            row = "INIT-03",
            always = true,
            level = MUST,
            basis = DOCUMENTED,
            says = "Every request goes to a path under /2018-06-01/runtime/ or to one of the documented sister APIs.",
            consequence = "Requests to other paths get 404; what they were meant to do does not happen.")
    void usesThePrefix(Lambda lambda) {
        var failing = startWith("throw");
        var seen = lambda.plays(
                start(), invoke(Events.echo("result")), invoke(Events.error("failure")), failing, awaitExit());

        expectRequests(seen).underKnownPrefixes();
    }

    @Clause(
            id = "init-error-only-before-events",
            row = "INIT-29",
            always = true,
            level = MUST,
            basis = PLATFORM,
            says = "When the first event has been handed out, no init error is posted any more.",
            consequence = "Lambda refuses it with 403, and the failure of the event is not reported at all.",
            scar = "aws-lambda-ruby-runtime-interface-client: an event that is no JSON is reported as an init error")
    void reportsNoInitErrorLater(Lambda lambda) {
        var brokenOff = Delivery.usual().ending(Ending.truncatedAfter(5, Ending.reset()));
        var seen = lambda.plays(
                start(),
                invoke(Events.error("failure")),
                offer(Event.of("no JSON", "{\"op\":")),
                offer(Events.echo("broken off")).delivered(brokenOff),
                offer(Events.echo("afterwards")),
                start(MISSING),
                offer(Events.echo("for nobody")));

        expectInitErrors(seen).noneAfterTheFirstEvent();
    }
}
