package io.github.lambdaconformance.suites.clause.response;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.seen.ContentType;
import io.github.lambdaconformance.suites.seen.DoesNotApply;
import io.github.lambdaconformance.suites.seen.Expectation;
import java.time.Duration;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** How the runtime sends its completions: order, headers, leave to send, speed. */
final class PostExpectation extends Expectation<PostExpectation> {

    private static final String MODE = "Lambda-Runtime-Function-Response-Mode";

    /** A result of a few bytes that leaves in two pieces waits 40 ms for the acknowledgment of the first. */
    private static final Duration ONE_PIECE = Duration.ofMillis(20);

    /** From the delivery to the completion of an event that is only echoed. */
    private static final Duration PROMPT = Duration.ofMillis(100);

    PostExpectation(Transcript actual) {
        super(actual, PostExpectation.class);
    }

    private List<Called> posts() {
        return actual.calls().stream()
                .filter(call -> call.route().endpoint().completes())
                .toList();
    }

    /** The events are completed in the order in which they were delivered; what is sent twice is out of no order. */
    PostExpectation inOrder(List<Event> events) {
        var ids = events.stream().map(Event::requestId).toList();
        var posts = posts();
        var completed = IntStream.range(0, posts.size())
                .filter(i -> i == 0 || !isRepeated(posts.get(i - 1), posts.get(i)))
                .mapToObj(i -> posts.get(i).route().id())
                .filter(ids::contains)
                .toList();
        if (!completed.equals(ids)) {
            throw broken("events must be completed in the order in which they were delivered", posts());
        }
        return this;
    }

    private static boolean isRepeated(Called before, Called post) {
        return post.request().head().target().equals(before.request().head().target())
                && post.request()
                        .body()
                        .checksum()
                        .equals(before.request().body().checksum());
    }

    /** The only mode that any completion names is streaming. */
    PostExpectation namesNoOtherModeThanStreaming() {
        return none(
                posts().stream()
                        .filter(call ->
                                call.request().head().all(MODE).stream().anyMatch(mode -> !mode.equals("streaming")))
                        .toList(),
                MODE + ", when sent, must be streaming, in exactly these lower-case letters");
    }

    /**
     * Nothing is posted for an event after Lambda has taken its completion, unless it was delivered again. Once the runtime
     * has polled, its poll may have been lost, and what it posts then is told to nobody.
     */
    PostExpectation nothingAfterItsCompletion() {
        return none(
                TakenCompletions.postsAfter(actual),
                "nothing may be posted for an event whose completion Lambda has taken");
    }

    /** The result is called {@code application/json}, with whatever parameters. */
    PostExpectation labelledAsJson(Event event) {
        var call = response(event);
        if (!ContentType.of(call).equals("application/json")) {
            throw broken("a JSON result should be labelled Content-Type: application/json", call);
        }
        return this;
    }

    /** No completion asks for leave to send its body. */
    PostExpectation asksNoLeave() {
        return none(asking(), "a completion should not carry an Expect header: it costs a round trip per event");
    }

    /** For runtimes that ask for leave; for others there is nothing to see. */
    PostExpectation asksLeave() {
        if (asking().isEmpty()) {
            throw new DoesNotApply("the runtime sends no Expect: 100-continue");
        }
        return this;
    }

    private List<Called> asking() {
        return posts().stream()
                .filter(call -> call.request().head().first("Expect").isPresent())
                .toList();
    }

    /** In the median these echoes are posted soon after their delivery, and each post leaves in one go. */
    PostExpectation promptly(List<Event> echoes) {
        var calls = echoes.stream().map(this::response).toList();
        within(PROMPT, calls, this::sinceDelivery, "from the delivery of an event to its completion");
        within(
                ONE_PIECE,
                calls,
                call -> call.request().completedAt() - call.request().head().startedAt(),
                "from the first byte of a completion to its last");
        return this;
    }

    private void within(Duration limit, List<Called> calls, ToLongFunction<Called> nanos, String what) {
        long median = calls.stream().mapToLong(nanos).sorted().toArray()[calls.size() / 2];
        if (median > limit.toNanos()) {
            throw broken(
                    what + " at most " + limit.toMillis() + " ms should pass in the median, but " + median / 1_000_000
                            + " ms passed",
                    calls.get(0));
        }
    }

    private long sinceDelivery(Called call) {
        return call.at()
                - actual.deliveries().stream()
                        .filter(delivery ->
                                delivery.event().filter(call::completes).isPresent())
                        .mapToLong(Entry::at)
                        .findFirst()
                        .orElse(call.at());
    }
}
