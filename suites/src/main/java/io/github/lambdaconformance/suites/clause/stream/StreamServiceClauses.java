package io.github.lambdaconformance.suites.clause.stream;

import static io.github.lambdaconformance.fixtures.lambda.script.Role.STREAM;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.stream.StreamExpectations.expectService;
import static io.github.lambdaconformance.suites.clause.stream.StreamExpectations.expectStream;
import static io.github.lambdaconformance.suites.clause.stream.StreamExpectations.expectStreamFailure;
import static io.github.lambdaconformance.suites.seen.Expectations.expect;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.PLATFORM;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.STREAMING;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Streams;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Acknowledgement.After;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.stream.IntStream;

/** Streams one after the other, and what comes after each. */
@Specification("runtimes-custom.html#runtimes-custom-response-streaming")
public class StreamServiceClauses {

    @Clause(
            id = "stream-exactly-one-post",
            row = "STREAM-34",
            level = MUST,
            basis = PLATFORM,
            profile = STREAMING,
            link = "runtimes-api.html#runtimes-api-response",
            says = "Each stream is completed by one post to the path of its event, which Lambda accepts.",
            consequence = "The caller gets another response than the one that was streamed.")
    void postsOncePerStream(Lambda lambda) {
        var streams = IntStream.range(0, 5)
                .mapToObj(i -> Streams.of("stream " + i, "one", "two"))
                .toList();
        var seen = lambda.plays(EventSequence.of(streams));

        expectService(seen).oneAcceptedPostFor(streams);
    }

    @Clause(
            id = "stream-waits-for-acknowledgement",
            row = "STREAM-14",
            lengthy = true,
            level = MUST,
            basis = PLATFORM,
            profile = STREAMING,
            link = "runtimes-api.html#runtimes-api-response",
            says = "After a stream the runtime waits for its acknowledgement before it polls again.",
            consequence = "The poll is refused, and the next event waits for a new start.",
            through = Instrument.STREAM)
    void waitsForTheAcknowledgement(Lambda lambda) {
        var event = Streams.of("acknowledged after 1 s", "one", "two");
        var next = Streams.of("next", "next");
        var seen = lambda.plays(
                start(STREAM),
                invoke(Streams.of("warm-up", "x")),
                invoke(event).acknowledged(new After(ofSeconds(1))),
                invoke(next));

        expectService(seen).acknowledgedBeforeTheNextPoll(event);
        expectStream(seen, next).holds("next");
    }

    @Clause(
            id = "stream-failure-waits",
            row = "STREAM-14",
            lengthy = true,
            level = MUST,
            basis = PLATFORM,
            profile = STREAMING,
            link = "runtimes-api.html#runtimes-api-response",
            says = "After a failed stream the runtime waits for its acknowledgement before it polls again.",
            consequence = "The poll is refused and the process ends, or the failed event is run again.",
            scar =
                    "aws-lambda-nodejs-runtime-interface-client 4.0.2: the failure of a stream is sent without waiting for it",
            through = Instrument.STREAM)
    void waitsAfterAFailure(Lambda lambda) {
        var event = Streams.failing("acknowledged after 1 s", 1, "one");
        var next = Streams.of("next", "next");
        var seen = lambda.plays(
                start(STREAM),
                invoke(Streams.of("warm-up", "x")),
                invoke(event).acknowledged(new After(ofSeconds(1))),
                invoke(next));

        expectService(seen).acknowledgedBeforeTheNextPoll(event);
        expectStream(seen, next).holds("next");
    }

    @Clause(
            id = "stream-serves-on",
            row = "STREAM-15",
            level = MUST,
            basis = DOCUMENTED,
            profile = STREAMING,
            says = "Events are served after streams that were completed, that failed and that were empty.",
            consequence = "One failed stream takes the environment down.",
            through = Instrument.STREAM)
    void servesOn(Lambda lambda) {
        var streams = EventSequence.mixed(5);
        var last = Streams.of("last", "one", "two");
        var seen = lambda.plays(EventSequence.of(streams, last));

        expectService(seen).asksForEach(streams);
        expectStream(seen, last).ends().holds("onetwo");
    }

    @Clause(
            id = "stream-sets-nothing-for-later",
            row = "STREAM-39",
            level = MUST,
            basis = ROBUSTNESS,
            profile = STREAMING,
            says = "What one stream has set, its type and its trailers, shows in no later completion of the process.",
            consequence = "The response to one caller is labelled as that to another.",
            through = Instrument.STREAM)
    void setsNothingForLater(Lambda lambda) {
        var typed = Streams.typed("with a type", "text/css", "one");
        var early = Streams.failing("fails at once", 0, "one");
        var failed = Streams.failing("fails after one", 1, "one");
        var plain = Streams.of("without a type", "one");
        var seen = lambda.plays(start(STREAM), invoke(typed), invoke(early), invoke(failed), invoke(plain));

        expectService(seen).reportIsNoStream(early);
        expectStream(seen, plain).holds("one").isNotOfType("text/css");
        expectStreamFailure(seen, plain).isNone();
    }

    @Clause(
            id = "stream-return-value",
            row = "STREAM-33",
            level = SHOULD,
            basis = CLIENTS,
            profile = STREAMING,
            says = "What a streaming handler returns is left alone or appended, and never posted as a second response.",
            consequence = "The second response is refused, and a runtime that ends then costs a cold start.",
            through = Instrument.STREAM)
    void postsNoReturnValue(Lambda lambda) {
        var event = Streams.returning("returns a value", "returned", "one", "two");
        var next = Streams.of("next", "next");
        var seen = lambda.plays(start(STREAM), invoke(event), invoke(next));

        expect(seen).completedAtMost(1, event);
        expectStream(seen, event).beginsWith("onetwo");
        expectStream(seen, next).holds("next");
    }
}
