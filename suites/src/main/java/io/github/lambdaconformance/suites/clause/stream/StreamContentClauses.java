package io.github.lambdaconformance.suites.clause.stream;

import static io.github.lambdaconformance.fixtures.lambda.script.Role.STREAM;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.awaitPoll;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.inspect;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.invoke;
import static io.github.lambdaconformance.fixtures.lambda.script.Steps.start;
import static io.github.lambdaconformance.suites.clause.stream.StreamExpectations.expectMemory;
import static io.github.lambdaconformance.suites.clause.stream.StreamExpectations.expectStream;
import static io.github.lambdaconformance.vocabulary.Basis.CLIENTS;
import static io.github.lambdaconformance.vocabulary.Basis.DOCUMENTED;
import static io.github.lambdaconformance.vocabulary.Basis.ROBUSTNESS;
import static io.github.lambdaconformance.vocabulary.Level.MUST;
import static io.github.lambdaconformance.vocabulary.Level.SHOULD;
import static io.github.lambdaconformance.vocabulary.Profile.STREAMING;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import io.github.lambdaconformance.fixtures.events.Streams;
import io.github.lambdaconformance.fixtures.lambda.play.Lambda;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.suites.catalogue.Clause;
import io.github.lambdaconformance.suites.catalogue.Specification;
import io.github.lambdaconformance.suites.instrument.Instrument;
import java.util.List;

/** What a stream holds, whatever it is and however much, and what it is said to be. */
@Specification("runtimes-custom.html#runtimes-custom-response-streaming")
public class StreamContentClauses {

    @Clause(
            id = "stream-bytes-in-order",
            row = "STREAM-04",
            level = MUST,
            basis = DOCUMENTED,
            profile = STREAMING,
            says = "The stream holds exactly the bytes that were written, in order, whatever they are.",
            consequence = "Images and archives arrive damaged.",
            scar = "aws-lambda-zig f35a6f7: the last buffer was not flushed")
    void keepsBytesAndTheirOrder(Lambda lambda) {
        var chunks = OddChunks.ofSize(1_000_000);
        var event = Streams.ofBytes("1 MB in odd chunks", chunks);
        var seen = lambda.plays(start(STREAM), invoke(event).within(ofSeconds(30)));

        expectStream(seen, event).holds(OddChunks.joined(chunks));
    }

    @Clause(
            id = "stream-zero-octets",
            row = "STREAM-21",
            level = MUST,
            basis = ROBUSTNESS,
            profile = STREAMING,
            says = "Zero octets at the beginning of a stream are data like all others.",
            consequence = "Archives and images that begin with zeros arrive damaged.",
            through = Instrument.STREAM)
    void keepsZeroOctets(Lambda lambda) {
        var zeros = List.of(new byte[16], new byte[] {1, 0, 2}, new byte[8], new byte[] {3});
        var event = Streams.ofBytes("zeros first", zeros);
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStream(seen, event).ends().holds(OddChunks.joined(zeros));
    }

    @Clause(
            id = "stream-split-characters",
            row = "STREAM-32",
            level = MUST,
            basis = ROBUSTNESS,
            profile = STREAMING,
            says = "A character whose octets are written in two pieces arrives as it was.",
            consequence = "Text is damaged wherever a buffer happens to end within a character.",
            through = Instrument.STREAM)
    void keepsSplitCharacters(Lambda lambda) {
        var text = "žluť \uD83D\uDE00 日本".getBytes(UTF_8);
        var event = Streams.ofBytes("text, octet by octet", OddChunks.eachOctet(text));
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStream(seen, event).ends().holds(text);
    }

    @Clause(
            id = "stream-content-type",
            row = "STREAM-17",
            level = SHOULD,
            basis = CLIENTS,
            profile = STREAMING,
            says = "The content type that the handler sets is that of the stream.",
            consequence = "Browsers save an event stream instead of reading it.",
            through = Instrument.STREAM)
    void sendsTheContentType(Lambda lambda) {
        var event = Streams.typed("server-sent events", "text/event-stream", "data: one\n\n", "data: two\n\n");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStream(seen, event).holds("data: one\n\ndata: two\n\n").isOfType("text/event-stream");
    }

    @Clause(
            id = "stream-default-content-type",
            row = "STREAM-17",
            level = SHOULD,
            basis = CLIENTS,
            profile = STREAMING,
            says = "A stream whose handler sets no content type is called application/octet-stream.",
            consequence = "What is no JSON is taken for JSON.",
            through = Instrument.STREAM)
    void hasADefaultContentType(Lambda lambda) {
        var event = Streams.of("two chunks", "one", "two");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStream(seen, event).isOfTypeWithoutPrelude("application/octet-stream");
    }

    @Clause(
            id = "stream-echoes-invocation-id",
            row = "STREAM-38",
            level = SHOULD,
            basis = CLIENTS,
            profile = STREAMING,
            link = "https://github.com/aws/aws-lambda-rust-runtime/pull/1159",
            says = "A streamed response carries Lambda-Runtime-Invocation-Id of its event.",
            consequence = "The late stream of an attempt that timed out is taken for that of its retry.",
            scar = "clients keep a code path of its own for streams",
            through = Instrument.STREAM)
    void echoesTheInvocationId(Lambda lambda) {
        var event = Streams.of("two chunks", "one", "two").with(Event.INVOCATION_ID, "attempt-1");
        var seen = lambda.plays(start(STREAM), invoke(event));

        expectStream(seen, event).carriesInvocationId("attempt-1");
    }

    @Clause(
            id = "stream-twenty-mebibytes",
            row = "STREAM-23",
            lengthy = true,
            level = MUST,
            basis = DOCUMENTED,
            profile = STREAMING,
            link = "gettingstarted-limits.html",
            says = "A stream may hold more than 6 MiB: 20 MiB arrive as they were written.",
            consequence = "Large responses are cut at the limit of responses that are not streamed.",
            through = Instrument.STREAM)
    void streamsBeyondSixMebibytes(Lambda lambda) {
        var event = Streams.repeated("20 MiB", 320, 64 * 1024).dueIn(ofMinutes(2));
        var seen = lambda.plays(start(STREAM), invoke(event).within(ofSeconds(60)));

        expectStream(seen, event).ends().holdsRepeated(320, 64 * 1024);
    }

    @Clause(
            id = "stream-many-chunks",
            row = "STREAM-28",
            lengthy = true,
            timed = true,
            level = SHOULD,
            basis = ROBUSTNESS,
            profile = STREAMING,
            says = "10,000 writes of one octet arrive within twenty seconds.",
            consequence = "Functions that pass on small pieces, such as those of a language model, take minutes.",
            through = Instrument.STREAM)
    void streamsManyChunks(Lambda lambda) {
        var event = Streams.repeated("10,000 octets", 10_000, 1).dueIn(ofMinutes(1));
        var seen = lambda.plays(
                start(STREAM), invoke(Streams.of("warm-up", "x")), invoke(event).within(ofSeconds(20)));

        expectStream(seen, event).ends().holdsRepeated(10_000, 1);
    }

    @Clause(
            id = "stream-two-hundred-mebibytes",
            row = "STREAM-24",
            slow = true,
            level = SHOULD,
            basis = DOCUMENTED,
            profile = STREAMING,
            link = "gettingstarted-limits.html",
            says = "A stream may hold 200 MiB, without being held in memory.",
            consequence = "The function needs as much memory as it sends, or its responses are cut.",
            through = Instrument.STREAM)
    void streamsTwoHundredMebibytes(Lambda lambda) {
        var event = Streams.repeated("200 MiB", 3_200, 64 * 1024).dueIn(ofMinutes(10));
        var seen = lambda.plays(
                start(STREAM),
                invoke(Streams.of("warm-up", "x")),
                awaitPoll(),
                inspect(),
                invoke(event).within(ofMinutes(5)),
                awaitPoll(),
                inspect());

        expectStream(seen, event).ends().holdsRepeated(3_200, 64 * 1024);
        expectMemory(seen).growsByLessThan(100);
    }
}
