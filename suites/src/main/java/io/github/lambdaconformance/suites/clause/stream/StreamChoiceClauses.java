package io.github.lambdaconformance.suites.clause.stream;

import static io.github.lambdaconformance.fixtures.lambda.script.Role.STREAM;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.stream.StreamExpectations.expectService;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Level.MAY;
import static io.github.lambdaconformance.vocabulary.Profile.STREAMING;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.events.Streams;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;

/** What runtimes that stream may do in one way or another. */
@Specification("runtimes-custom.html#runtimes-custom-response-streaming")
public class StreamChoiceClauses {

    @Clause(
            id = "stream-connection-observed",
            row = "STREAM-16",
            level = MAY,
            basis = DOCUMENTED,
            profile = STREAMING,
            says = "The connection of a stream is closed after it, or kept.",
            consequence = "Nothing: both work.")
    void mayKeepItsConnection(Lambda lambda) {
        var event = Streams.of("stream", "one");
        var seen = lambda.plays(start(STREAM), invoke(event), invoke(Streams.of("next", "next")));

        throw expectService(seen).connectionAfter(event);
    }

    @Clause(
            id = "stream-left-open",
            row = "STREAM-35",
            lengthy = true,
            level = MAY,
            basis = CLIENTS,
            profile = STREAMING,
            says =
                    "A stream whose handler returns without closing it is closed, told as failed, or open until the deadline.",
            consequence = "The caller waits for the end of a response that is complete.")
    void mayLeaveAStreamOpen(Lambda lambda) {
        var event = Streams.leftOpen("left open", "one").dueIn(ofSeconds(2));
        var next = Streams.of("next", "next");
        var seen = lambda.plays(start(STREAM), invoke(event), invoke(next));

        throw expectService(seen).leftOpen(event);
    }

    @Clause(
            id = "stream-buffered-trailers",
            row = "STREAM-37",
            level = MAY,
            basis = CLIENTS,
            profile = STREAMING,
            says = "Trailers may be announced with results that are not streamed.",
            consequence = "Nothing: Lambda takes them.")
    void mayAnnounceTrailersAlways(Lambda lambda) {
        var event = Events.echo("no stream");
        var seen = lambda.plays(invoke(event));

        throw expectService(seen).trailersOf(event);
    }
}
