package io.github.lambdaconformance.suites.clause.stream;

import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Act;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Acted;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.seen.DoesNotApply;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.Observation;
import java.util.List;

/** How streams and what comes after them go together. */
final class ServiceExpectation extends Expectation<ServiceExpectation> {

    private static final int ACCEPTED = 202;

    ServiceExpectation(Transcript actual) {
        super(actual, ServiceExpectation.class);
    }

    /** Each event is completed by one post, to its own path, and that post is accepted. */
    ServiceExpectation oneAcceptedPostFor(List<Event> events) {
        return each(events, this::oneAcceptedPost);
    }

    private void oneAcceptedPost(Event event) {
        var completions = actual.completions(event);
        if (completions.size() != 1) {
            throw broken(
                    event + " must be completed by exactly one post, but " + completions.size() + " came" + inVain(),
                    completions.isEmpty() ? actual.deliveries(event) : completions);
        }
        var answer = actual.answerTo(completions.get(0));
        if (answer.filter(each -> each.status() == ACCEPTED).isEmpty()) {
            throw broken("the stream of " + event + " must be accepted", completions);
        }
    }

    /** Each of these is asked for, whatever became of those before it. */
    ServiceExpectation asksForEach(List<Event> events) {
        return events.stream()
                .filter(event -> actual.deliveries(event).isEmpty())
                .findFirst()
                .map(missed -> failed(broken(
                        missed + " must be asked for after other streams" + inVain(),
                        actual.gaveUp().stream().toList())))
                .orElse(this);
    }

    /** After the head of the stream of this event no poll comes before it has been acknowledged. */
    ServiceExpectation acknowledgedBeforeTheNextPoll(Event event) {
        var stream = whole(event);
        long acknowledged = actual.answerTo(stream)
                .orElseThrow(() -> broken("the stream of " + event + " must be waited for", stream))
                .at();
        return none(
                actual.polls().stream()
                        .filter(poll -> poll.start() == stream.start())
                        .filter(poll -> poll.at() > stream.at() && poll.at() < acknowledged)
                        .toList(),
                "the runtime must not poll before the stream of " + event + " has been acknowledged");
    }

    /** What completes this event; a process that ends in a stream that fails waits for nothing. */
    private Called whole(Event event) {
        var completion = actual.completions(event).stream()
                .findFirst()
                .orElseThrow(() -> broken(event + " must be completed" + inVain(), delivery(event)));
        if (!completion.request().complete()) {
            throw new DoesNotApply("the process ends in a stream that fails");
        }
        return completion;
    }

    /** A report of a failure says nothing of streams. */
    ServiceExpectation reportIsNoStream(Event event) {
        return none(
                actual.errors(event).stream()
                        .filter(call -> !call.request()
                                        .head()
                                        .all(StreamExpectation.MODE)
                                        .isEmpty()
                                || !call.request().trailers().isEmpty())
                        .toList(),
                "the report of " + event + " must carry nothing of a stream");
    }

    /** What becomes of the connection after the stream of this event. */
    Observation connectionAfter(Event event) {
        var stream = response(event);
        boolean used = actual.calls().stream()
                .anyMatch(call -> call.at() > stream.at()
                        && call.start() == stream.start()
                        && call.request().head().connection()
                                == stream.request().head().connection());
        return new Observation(
                used ? "keeps its connection after a stream" : "takes another connection after a stream");
    }

    /** What becomes of the stream of an event whose handler did not close it. */
    Observation leftOpen(Event event) {
        boolean late = actual.all(Acted.class).stream().anyMatch(acted -> acted.act() == Act.DEADLINE);
        return new Observation(late ? "stays open until the deadline" : closing(actual.completions(event)));
    }

    private static String closing(List<Called> completions) {
        if (completions.isEmpty()) {
            return "is never sent";
        }
        boolean reported = completions.stream()
                .anyMatch(call ->
                        call.to(Endpoint.ERROR) || !call.request().trailers().isEmpty());
        boolean whole = completions.stream().anyMatch(call -> call.request().complete());
        return reported ? "is told as a failure" : whole ? "is closed by the runtime" : "is cut off by the runtime";
    }

    /** Whether the result of a handler that does not stream announces trailers. */
    Observation trailersOf(Event event) {
        var announced = response(event).request().head().all("Trailer");
        if (announced.isEmpty()) {
            throw new DoesNotApply("the runtime announces no trailers with buffered results");
        }
        return new Observation("announces " + String.join(", ", announced));
    }

    /** Whether a runtime that says nothing of it streams this response. */
    Observation streamedUndeclared(Event event) {
        boolean streams = actual.responses(event).stream()
                .anyMatch(call ->
                        call.request().head().all(StreamExpectation.MODE).contains("streaming"));
        if (!streams) {
            throw new DoesNotApply("the runtime streams nothing");
        }
        return new Observation("could declare streaming: it streams its response");
    }
}
