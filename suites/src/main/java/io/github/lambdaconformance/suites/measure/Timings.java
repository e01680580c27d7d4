package io.github.lambdaconformance.suites.measure;

import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Answered;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.wire.request.Chunk;
import io.github.lambdaconformance.fixtures.wire.request.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** How long the events of a transcript took, in nanoseconds. One look at each entry, for there are thousands. */
final class Timings {

    private final Map<String, Long> deliveries = new HashMap<>();
    private final Map<String, Called> responses = new HashMap<>();
    private final Map<String, Long> pollsAfter = new HashMap<>();
    private String lastAnswered = "";

    Timings(Transcript seen) {
        seen.entries().forEach(entry -> {
            if (entry instanceof Answered answer) {
                answer.event().ifPresent(event -> deliveries.putIfAbsent(event.requestId(), answer.at()));
            } else if (entry instanceof Called call) {
                called(call);
            }
        });
    }

    private void called(Called call) {
        if (call.to(Endpoint.RESPONSE)) {
            lastAnswered = call.route().id();
            responses.putIfAbsent(lastAnswered, call);
        } else if (call.to(Endpoint.NEXT)) {
            pollsAfter.putIfAbsent(lastAnswered, call.at());
        }
    }

    /** From the moment at which the event began to be sent until the last byte of its response was here. */
    OptionalLong took(Event event) {
        return untilArrival(event, Request::completedAt);
    }

    /** The same until the first chunk of the response was here; a response that is not chunked comes as a whole. */
    OptionalLong toFirstByte(Event event) {
        return untilArrival(event, request -> {
            var chunks = request.body().chunks();
            return chunks.isEmpty() ? request.completedAt() : chunks.get(0).completedAt();
        });
    }

    private OptionalLong untilArrival(Event event, ToLongFunction<Request> rawTime) {
        var delivered = deliveries.get(event.requestId());
        var response = responses.get(event.requestId());
        if (delivered == null || response == null) {
            return OptionalLong.empty();
        }
        var request = response.request();
        long afterHead = rawTime.applyAsLong(request) - request.head().completedAt();
        return OptionalLong.of(response.at() + afterHead - delivered);
    }

    /** From the arrival of the response to the arrival of the poll that follows it. */
    OptionalLong toNextPoll(Event event) {
        var response = responses.get(event.requestId());
        var poll = pollsAfter.get(event.requestId());
        return response == null || poll == null ? OptionalLong.empty() : OptionalLong.of(poll - response.at());
    }

    /** From the delivery of the first to the arrival of the response to the last. */
    OptionalLong span(List<Event> events) {
        var first = deliveries.get(events.get(0).requestId());
        var last = events.get(events.size() - 1);
        var began = deliveries.get(last.requestId());
        if (first == null || began == null) {
            return OptionalLong.empty();
        }
        return took(last).stream().map(took -> began + took - first).findFirst();
    }

    /** From the delivery of the first until the last response was here, in whatever order they came. */
    OptionalLong spanOfAll(List<Event> events) {
        var first = events.stream()
                .flatMap(event -> Stream.ofNullable(deliveries.get(event.requestId())))
                .mapToLong(at -> at)
                .min();
        var ends = events.stream().flatMapToLong(event -> ended(event).stream()).toArray();
        return first.isEmpty() || ends.length < events.size()
                ? OptionalLong.empty()
                : OptionalLong.of(LongStream.of(ends).max().orElseThrow() - first.getAsLong());
    }

    private OptionalLong ended(Event event) {
        var delivered = deliveries.get(event.requestId());
        return delivered == null
                ? OptionalLong.empty()
                : took(event).stream().map(took -> delivered + took).findFirst();
    }

    /** When each chunk of the response was here, on a clock of its own; empty when it was not chunked. */
    long[] arrivals(Event event) {
        var response = responses.get(event.requestId());
        return response == null
                ? new long[0]
                : response.request().body().chunks().stream()
                        .mapToLong(Chunk::completedAt)
                        .toArray();
    }

    /** The body of the response; empty when there was none. */
    String body(Event event) {
        var response = responses.get(event.requestId());
        return response == null ? "" : response.request().body().text();
    }

    /** The size of the response in bytes; 0 when there was none. */
    long size(Event event) {
        var response = responses.get(event.requestId());
        return response == null ? 0 : response.request().body().size();
    }
}
