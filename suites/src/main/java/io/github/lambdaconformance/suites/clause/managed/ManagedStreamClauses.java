package io.github.lambdaconformance.suites.clause.managed;

import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.awaitAll;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.deliverEach;
import static io.github.lambdaconformance.fixtures.lambda.script.ManagedSteps.startManaged;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.suites.clause.managed.ManagedExpectations.expectIsolation;
import static io.github.lambdaconformance.suites.clause.managed.ManagedScripts.severalPolls;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Level.MAY;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Profile.MANAGED_INSTANCES;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.events.Streams;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Role;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Feature;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;

/** Streams of events that are handled at the same time. */
@Specification("runtimes-custom.html#runtimes-custom-managed-instances")
public class ManagedStreamClauses {

    @Clause(
            id = "managed-streams-apart",
            row = "LMI-22",
            lengthy = true,
            level = MUST,
            basis = DOCUMENTED,
            profile = MANAGED_INSTANCES,
            says = "Responses that are streamed at the same time hold nothing of each other.",
            consequence = "Callers get parts of what was meant for others.",
            features = Feature.STREAMING,
            through = Instrument.SEVERAL_POLLS)
    void keepsStreamsApart(Lambda lambda) {
        var streams = Events.many(4, i -> Streams.slow("stream " + i, 40, ManagedScripts.pieces(i)));
        var seen = lambda.plays(startManaged(Role.STREAM, "4"), severalPolls(), deliverEach(streams), awaitAll());

        expectIsolation(seen).streamsHoldTheirPieces(streams);
    }

    @Clause(
            id = "managed-stream-failure-told",
            row = "LMI-23",
            level = MAY,
            basis = PLATFORM,
            profile = MANAGED_INSTANCES,
            says = "The failure of a stream may be told by /error while its /response is open.",
            consequence = "Nothing, as long as the caller is told.",
            features = Feature.STREAMING)
    void tellsFailuresOfStreams(Lambda lambda) {
        var failing = Streams.failing("failing", 1, "one");
        var seen = lambda.plays(startManaged(Role.STREAM, "4"), invoke(failing));

        throw expectIsolation(seen).failureOfStreamIsToldBy(failing);
    }
}
