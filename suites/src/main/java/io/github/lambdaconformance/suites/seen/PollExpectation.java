package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Act;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Acted;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Answered;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Closed;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** When and how the runtime polls. */
public final class PollExpectation extends Expectation<PollExpectation> {

    private static final String PATH = "/2018-06-01/runtime/invocation/next";

    PollExpectation(Transcript actual) {
        super(actual, PollExpectation.class);
    }

    /** Method and path are exactly those of the specification. */
    public PollExpectation atExactPath() {
        atLeast(1);
        return none(
                actual.calls().stream()
                        .filter(PollExpectation::resemblesPoll)
                        .filter(call -> !exact(call))
                        .toList(),
                "the poll must be GET " + PATH + ", without query and without trailing slash");
    }

    private static boolean resemblesPoll(Called call) {
        return call.request().head().target().contains("/invocation/next");
    }

    private static boolean exact(Called call) {
        var head = call.request().head();
        return head.method().equals("GET") && head.target().equals(PATH);
    }

    public PollExpectation withoutBody() {
        atLeast(1);
        return none(
                actual.polls().stream().filter(PollExpectation::hasBody).toList(),
                "the poll must have no body: no Content-Length above 0, no chunks");
    }

    private static boolean hasBody(Called poll) {
        var head = poll.request().head();
        boolean announced = head.first("Content-Length")
                .filter(length -> !length.equals("0"))
                .isPresent();
        return announced || head.first("Transfer-Encoding").isPresent();
    }

    /** Never is a poll sent while another one is open. */
    public PollExpectation oneAtATime() {
        atLeast(1);
        return none(
                actual.polls().stream().filter(this::besideAnother).toList(),
                "there must be only one open poll at a time");
    }

    private boolean besideAnother(Called poll) {
        return actual.polls().stream()
                .filter(other -> other.start() == poll.start() && other.at() < poll.at())
                .anyMatch(other -> end(other) > poll.at());
    }

    private long end(Called poll) {
        var closed = actual.all(Closed.class).stream()
                .filter(end -> end.start() == poll.start()
                        && end.connection() == poll.request().head().connection())
                .map(Closed::at);
        return Stream.concat(actual.answerTo(poll).map(Answered::at).stream(), closed)
                .mapToLong(Long::longValue)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** No poll is sent between the completion of this event and the answer to it. */
    public PollExpectation afterAcknowledgement(Event event) {
        var completion = actual.completions(event).stream()
                .findFirst()
                .orElseThrow(() -> broken(event + " must be completed", actual.deliveries(event)));
        long acknowledged = actual.answerTo(completion).map(Answered::at).orElse(Long.MAX_VALUE);
        return none(
                actual.polls().stream()
                        .filter(poll -> poll.at() > completion.at() && poll.at() < acknowledged)
                        .toList(),
                "the next poll must wait for the answer to the completion of " + event);
    }

    /** After this event was completed the runtime polls again. */
    public PollExpectation againAfter(Event event) {
        long completed =
                actual.completions(event).stream().mapToLong(Called::at).max().orElse(Long.MAX_VALUE);
        if (actual.polls().stream().noneMatch(poll -> poll.at() > completed)) {
            throw broken("after " + event + " was completed the runtime must poll again", actual.completions(event));
        }
        return this;
    }

    public PollExpectation fewerThan(int polls) {
        atLeast(1);
        if (actual.polls().size() >= polls) {
            throw broken(
                    "the runtime must not poll in a hot loop: fewer than " + polls + " polls were expected, "
                            + actual.polls().size() + " came",
                    actual.polls().subList(polls - 1, polls));
        }
        return this;
    }

    /** The event came over the poll that was open all the time while Lambda had nothing to deliver. */
    public PollExpectation heldOpenFor(Event event) {
        long silence = actual.all(Acted.class).stream()
                .filter(acted -> acted.act() == Act.SILENCE)
                .mapToLong(Acted::at)
                .findFirst()
                .orElse(0);
        var delivery = actual.deliveries(event).get(0);
        return none(
                actual.polls().stream()
                        .filter(poll ->
                                actual.answerTo(poll).filter(delivery::equals).isPresent())
                        .filter(poll -> poll.at() > silence)
                        .toList(),
                "the poll must stay open while there is no event, and take the event that comes in the end");
    }

    /** There is nothing to deliver an event to. */
    public PollExpectation never() {
        return none(actual.polls(), "after a failed initialization the runtime must not poll");
    }

    /** The first poll comes no sooner than this after the start. */
    public PollExpectation notBefore(Duration sinceStart) {
        long started = actual.starts().get(0).at();
        atLeast(1);
        return none(
                actual.polls().stream()
                        .filter(poll -> poll.at() - started < sinceStart.toNanos())
                        .toList(),
                "the first poll must wait for the end of the initialization, which takes " + sinceStart.toMillis()
                        + " ms");
    }

    private void atLeast(int count) {
        if (actual.polls().size() < count) {
            throw broken("the runtime must poll /next", List.copyOf(actual.starts()));
        }
    }
}
