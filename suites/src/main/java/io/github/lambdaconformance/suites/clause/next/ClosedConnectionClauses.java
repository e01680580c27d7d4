package io.github.lambdaconformance.suites.clause.next;

import static io.github.lambdaconformance.fixtures.lambda.script.Delivery.usual;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.wire.answer.Ending.close;
import static io.github.lambdaconformance.fixtures.wire.answer.Ending.later;
import static io.github.lambdaconformance.fixtures.wire.answer.Ending.reset;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.HTTP;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;
import static java.time.Duration.ofMillis;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.played.Farewells;

/** The connection over which events come: when the server closes it, another one is opened. */
@Specification("https://www.rfc-editor.org/rfc/rfc9112#section-9")
public class ClosedConnectionClauses {

    @Clause(
            id = "next-connection-close",
            row = "NEXT-25",
            level = MUST,
            basis = HTTP,
            profile = HTTP_ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-9.6",
            says = "After an answer with Connection: close the runtime opens a new connection.",
            consequence = "Every second request is lost behind a proxy that closes connections.")
    void opensANewConnection(Lambda lambda) {
        var events = Events.many(20, i -> Events.echo("event " + i));
        var seen = lambda.plays(invokeEach(events, Farewells.DELIVERY, Farewells.ACKNOWLEDGEMENT));

        expect(seen).answered(events);
    }

    @Clause(
            id = "next-idle-connection-closed",
            row = "NEXT-26",
            lengthy = true,
            level = MUST,
            basis = HTTP,
            profile = HTTP_ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-9.5",
            timed = true,
            says = "A connection that the server closes or resets while the handler runs is replaced before the result "
                    + "is sent.",
            consequence = "The results of all long invocations are lost.")
    void replacesAClosedConnection(Lambda lambda) {
        var closed = Events.sleep("closed while it runs", 600);
        var reset = Events.sleep("reset while it runs", 600);
        var last = Events.echo("last");
        var seen = lambda.plays(
                invoke(closed).delivered(usual().ending(later(ofMillis(250), close()))),
                invoke(reset).delivered(usual().ending(later(ofMillis(250), reset()))),
                invoke(last));

        expect(seen).answered(closed).answered(reset).answered(last);
    }
}
