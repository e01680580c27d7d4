package io.github.lambdaconformance.suites.clause.stream;

import static io.github.lambdaconformance.fixtures.lambda.script.Role.STREAM;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.stream.StreamExpectations.expectPrelude;
import static io.github.lambdaconformance.suites.clause.stream.StreamExpectations.expectStream;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.STREAMING;

import io.github.lambdaconformance.fixtures.events.Streams;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;
import java.util.Map;

/** A stream that is an HTTP response: status, headers and cookies come first, then eight zero octets, then its body. */
@Specification("configuration-response-streaming.html")
public class StreamPreludeClauses {

    private static final Map<String, Object> PRELUDE = Map.of(
            "statusCode", 201,
            "headers", Map.of("Content-Type", "text/html", "X-Conformance", "yes"),
            "cookies", List.of("a=1; Path=/", "b=2"));

    @Clause(
            id = "stream-prelude-form",
            row = "STREAM-18",
            level = SHOULD,
            basis = DOCUMENTED,
            profile = STREAMING,
            says =
                    "A stream for HTTP is called application/vnd.awslambda.http-integration-response and begins with a JSON object and eight zero octets.",
            consequence = "Status and headers are lost, or turn up in the body.",
            through = Instrument.STREAM)
    void beginsWithAPrelude(Lambda lambda) {
        var event = Streams.withPrelude("an HTTP response", PRELUDE, "body");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectPrelude(seen, event).precedes("body");
    }

    @Clause(
            id = "stream-prelude-members",
            row = "STREAM-19",
            level = SHOULD,
            basis = DOCUMENTED,
            profile = STREAMING,
            says =
                    "The prelude tells the status as an integer, the headers as a map of texts, the cookies as a list of texts.",
            consequence = "A function URL answers with 502, or without its cookies.",
            through = Instrument.STREAM)
    void tellsStatusHeadersAndCookies(Lambda lambda) {
        var event = Streams.withPrelude("an HTTP response", PRELUDE, "body");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectPrelude(seen, event)
                .hasStatus(201)
                .hasHeaders(Map.of("Content-Type", "text/html", "X-Conformance", "yes"))
                .hasCookies(List.of("a=1; Path=/", "b=2"));
    }

    @Clause(
            id = "stream-prelude-of-empty-body",
            row = "STREAM-20",
            level = SHOULD,
            basis = CLIENTS,
            profile = STREAMING,
            says = "The prelude is sent also when nothing follows it.",
            consequence = "Redirects and answers without a body become empty successes.",
            scar = "the Node.js client sent it with the first write only",
            through = Instrument.STREAM)
    void sendsAPreludeAlone(Lambda lambda) {
        var event = Streams.withPrelude("an HTTP response", PRELUDE);
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectPrelude(seen, event).precedes("");
    }

    @Clause(
            id = "stream-prelude-once",
            row = "STREAM-20",
            level = SHOULD,
            basis = CLIENTS,
            profile = STREAMING,
            says = "The prelude is sent once, however many writes follow it.",
            consequence = "Headers turn up in the middle of the body.",
            through = Instrument.STREAM)
    void sendsThePreludeOnce(Lambda lambda) {
        var event = Streams.withPrelude("an HTTP response", PRELUDE, "one", "two", "three");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectPrelude(seen, event).precedes("onetwothree");
    }

    @Clause(
            id = "stream-type-promises-prelude",
            row = "STREAM-18",
            level = SHOULD,
            basis = DOCUMENTED,
            profile = STREAMING,
            says = "A stream that is called application/vnd.awslambda.http-integration-response begins with a prelude.",
            consequence = "A function URL answers with 502.",
            scar = "aws-lambda-dotnet labels streams so that have no prelude",
            through = Instrument.STREAM)
    void keepsWhatItsTypePromises(Lambda lambda) {
        var event = Streams.of("two chunks", "one", "two");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStream(seen, event).keepsPromiseOfPrelude();
    }
}
