package io.github.lambdaconformance.suites.clause.http;

import static io.github.lambdaconformance.fixtures.lambda.script.Delivery.usual;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.fixtures.wire.answer.AnswerFraming.contentLength;
import static io.github.lambdaconformance.fixtures.wire.answer.Ending.close;
import static io.github.lambdaconformance.fixtures.wire.answer.Ending.halfClose;
import static io.github.lambdaconformance.fixtures.wire.answer.Ending.later;
import static io.github.lambdaconformance.suites.clause.http.HttpExpectations.expectConnections;
import static io.github.lambdaconformance.suites.clause.http.HttpExpectations.expectHttp;
import static io.github.lambdaconformance.suites.played.Invocations.invokeEach;
import static io.github.lambdaconformance.suites.played.OrdinaryEvents.ordinaryEvents;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.HTTP;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MAY;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.HTTP_ROBUSTNESS;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.api.Answers;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.With;
import io.github.lambdaconformance.fixtures.lambda.script.Delivery;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.script.Listening;
import io.github.lambdaconformance.fixtures.lambda.script.Surroundings;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;

/** Connections: when they end, how late they begin, how many the runtime opens. */
@Specification("https://www.rfc-editor.org/rfc/rfc9112#section-9")
public class ConnectionClauses {

    private static final Delivery FAREWELL = usual().with("Connection", "close").ending(close());

    @Clause(
            id = "http-connections-observed",
            row = "HTTP-07",
            level = MAY,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            says = "Connections may be used for many requests or for one.",
            consequence = "A new connection for each request costs a fraction of a millisecond.")
    void countsConnections(Lambda lambda) {
        var events = Events.many(100, i -> Events.echo("event " + i));
        var seen = lambda.plays(invokeEach(events));

        expectConnections(seen).countedFor(events);
    }

    @Clause(
            id = "http-connections-bounded",
            row = "HTTP-08",
            level = MUST,
            basis = ROBUSTNESS,
            says = "At most eight connections are open at any time, also after 500 events.",
            consequence = "The environment runs out of file descriptors after some hours.",
            through = Instrument.RESULT)
    void doesNotPileUpConnections(Lambda lambda) {
        var events = Events.many(lambda.events(500), i -> Events.echo("event " + i));
        var seen = lambda.plays(invokeEach(events));

        expect(seen).eachAnsweredWithItsLabel(events);
        expectConnections(seen).atMostOpenAtOnce(8);
    }

    @Clause(
            id = "http-keep-alive-timeout",
            row = "HTTP-10",
            lengthy = true,
            level = SHOULD,
            basis = HTTP,
            profile = HTTP_ROBUSTNESS,
            timed = true,
            says = "When the server announces Keep-Alive: timeout=1 and closes after a second, the result is sent on a "
                    + "new connection.",
            consequence = "The results of all long invocations are lost.")
    void heedsTheKeepAliveTimeout(Lambda lambda) {
        var event = Events.sleep("longer than a second", 1300);
        var next = Events.echo("next");
        var announced = usual().with("Keep-Alive", "timeout=1").ending(later(ofSeconds(1), close()));
        var seen = lambda.plays(invoke(event).delivered(announced), invoke(next));

        expect(seen).answered(event).answered(next);
    }

    @Clause(
            id = "http-1-0-answer",
            row = "HTTP-13",
            level = MUST,
            basis = HTTP,
            profile = HTTP_ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-9.3",
            says = "After an answer in HTTP/1.0 the runtime opens a new connection.",
            consequence = "Every second request is lost behind a simple proxy or emulator.")
    void livesWithHttp10(Lambda lambda) {
        var events = Events.many(3, i -> Events.echo("event " + i));
        var answered = usual().version("HTTP/1.0").framedBy(contentLength()).ending(close());
        var accepted = Answers.accepted().version("HTTP/1.0").ending(close());
        var seen = lambda.plays(invokeEach(events, answered, new With(accepted)));

        expect(seen).answered(events);
    }

    @Clause(
            id = "http-half-close",
            row = "HTTP-14",
            level = SHOULD,
            basis = HTTP,
            profile = HTTP_ROBUSTNESS,
            link = "https://www.rfc-editor.org/rfc/rfc9112#section-9.6",
            says = "A connection on which the server will send no more is not used any more.",
            consequence = "The runtime waits for an answer that cannot come, and the environment hangs.")
    void leavesHalfClosedConnections(Lambda lambda) {
        var event = Events.sleep("half closed while it runs", 200);
        var next = Events.echo("next");
        var seen = lambda.plays(invoke(event).delivered(usual().ending(halfClose())), invoke(next));

        expect(seen).answered(event).answered(next);
    }

    @Clause(
            id = "http-late-accept",
            row = "HTTP-16",
            lengthy = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = HTTP_ROBUSTNESS,
            says = "A server that accepts each connection one and a half seconds late is waited for.",
            consequence = "On a busy machine events are lost or served twice.",
            scar = "aws-lambda-cpp gives up connecting after a second")
    void waitsToBeAccepted(Lambda lambda) {
        var event = Events.echo("on a connection of its own");
        var next = Events.echo("next");
        var late = start().in(Surroundings.usual().listening(new Listening(0, ofMillis(1500))));
        var seen = lambda.plays(late, invoke(event).delivered(FAREWELL), invoke(next));

        expect(seen).answeredOnce(event).answered(next);
    }

    @Clause(
            id = "http-plain-paths",
            row = "HTTP-18",
            level = MUST,
            basis = PLATFORM,
            link = "runtimes-api.html#runtimes-api-response",
            says = "Paths have no query and no fragment, and the characters of an ordinary request id are not encoded.",
            consequence = "Lambda does not find the invocation, and its result is lost.")
    void writesPlainPaths(Lambda lambda) {
        var unreserved = Events.echo("unreserved").with(Event.REQUEST_ID, "a.b_c-d-E0123456789");
        var seen = lambda.plays(invokeEach(ordinaryEvents(), unreserved));

        expectHttp(seen).plainPaths();
    }
}
