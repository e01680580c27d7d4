package io.github.lambdaconformance.suites.clause.next;

import io.github.lambdaconformance.fixtures.lambda.rules.InitializationType;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Act;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Answered;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Closed;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.seen.ClauseBroken;
import io.github.lambdaconformance.suites.seen.Expectation;
import java.util.stream.Stream;

/** When and how the runtime polls. */
final class PollExpectation extends Expectation<PollExpectation> {

    private static final String PATH = "/2018-06-01/runtime/invocation/next";

    PollExpectation(Transcript actual) {
        super(actual, PollExpectation.class);
    }

    /** Method and path are exactly those of the specification. */
    PollExpectation atExactPath() {
        none(
                actual.calls().stream()
                        .filter(PollExpectation::resemblesPoll)
                        .filter(call -> !exact(call))
                        .toList(),
                "the poll must be GET " + PATH + ", without query and without trailing slash" + refused());
        some();
        return this;
    }

    private static boolean resemblesPoll(Called call) {
        return call.request().head().target().contains("/invocation/next");
    }

    private static boolean exact(Called call) {
        var head = call.request().head();
        return head.method().equals("GET") && head.target().equals(PATH);
    }

    PollExpectation withoutBody() {
        some();
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
    PollExpectation oneAtATime() {
        some();
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

    /** No poll is sent between the delivery of an event and the completion of it. */
    PollExpectation noneWhileRunning() {
        some();
        actual.deliveries().stream()
                .filter(delivery -> delivery.whole() && !takesSeveral(delivery.start()))
                .forEach(this::noneWhileRunning);
        return this;
    }

    /** On Managed Instances a process takes several events at a time. */
    private boolean takesSeveral(int start) {
        return actual.starts().stream()
                .filter(started -> started.start() == start)
                .map(started -> started.environment().getOrDefault(InitializationType.VARIABLE, ""))
                .anyMatch(type -> InitializationType.of(type) == InitializationType.MANAGED_INSTANCES);
    }

    private void noneWhileRunning(Answered delivery) {
        var event = delivery.event().orElseThrow();
        long completed = actual.completions(event).stream()
                .filter(call -> call.start() == delivery.start())
                .mapToLong(Called::at)
                .findFirst()
                .orElse(0);
        none(
                actual.polls().stream()
                        .filter(poll -> poll.start() == delivery.start())
                        .filter(poll -> poll.at() > delivery.at() && poll.at() < completed)
                        .toList(),
                "there must be no poll while " + event + " runs");
    }

    /** No poll is sent between the completion of this event and the answer to it. */
    PollExpectation afterAcknowledgement(Event event) {
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
    PollExpectation againAfter(Event event) {
        long completed =
                actual.completions(event).stream().mapToLong(Called::at).max().orElse(Long.MAX_VALUE);
        if (actual.polls().stream().noneMatch(poll -> poll.at() > completed)) {
            throw broken(
                    "after " + event + " was completed the runtime must poll again, but no poll came" + inVain(),
                    actual.completions(event));
        }
        return this;
    }

    PollExpectation fewerThan(int polls) {
        some();
        if (actual.polls().size() >= polls) {
            throw broken(
                            "the runtime must not poll in a hot loop: fewer than " + polls + " polls were expected, "
                                    + actual.polls().size() + " came",
                            actual.polls().subList(polls - 1, polls))
                    .because("it polls in a hot loop", ClauseBroken.HOT_LOOP);
        }
        return this;
    }

    /** The event came over the poll that was open all the time while Lambda had nothing to deliver. */
    PollExpectation heldOpenFor(Event event) {
        long silence = firstAt(Act.SILENCE);
        var delivery = actual.deliveries(event).get(0);
        return none(
                actual.polls().stream()
                        .filter(poll ->
                                actual.answerTo(poll).filter(delivery::equals).isPresent())
                        .filter(poll -> poll.at() > silence)
                        .toList(),
                "the poll must stay open while there is no event, and take the event that comes in the end");
    }

    private void some() {
        if (actual.polls().isEmpty()) {
            throw broken("the runtime must poll /next, but no poll came" + inVain(), actual.starts());
        }
    }
}
