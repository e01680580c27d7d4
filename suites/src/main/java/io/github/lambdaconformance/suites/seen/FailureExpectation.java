package io.github.lambdaconformance.suites.seen;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Wrote;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.wire.request.Field;
import java.util.List;
import java.util.stream.Stream;

/** How the runtime fails: what it reports, and where. */
public final class FailureExpectation extends Expectation<FailureExpectation> {

    FailureExpectation(Transcript actual) {
        super(actual, FailureExpectation.class);
    }

    /** The failure of this event is posted to its {@code /error}, once. */
    public FailureExpectation reported(Event event) {
        if (actual.errors(event).size() != 1) {
            throw broken(
                    "the failure of " + event + " must be posted to its /error exactly once, but "
                            + actual.errors(event).size() + " posts were seen",
                    Stream.concat(actual.completions(event).stream(), actual.deliveries(event).stream())
                            .toList());
        }
        return this;
    }

    /** The failure of every one of these events is reported. */
    public FailureExpectation reported(List<Event> events) {
        events.forEach(this::reported);
        return this;
    }

    /** The initialization failure is posted to {@code /init/error}. */
    public FailureExpectation initReported() {
        if (initErrors().isEmpty()) {
            throw broken("a failed initialization must be reported to /init/error", actual.exits());
        }
        return this;
    }

    /** The handler that cannot be loaded is reported: at init, or as the failure of the first event. */
    public FailureExpectation reportedAtInitOrFor(Event event) {
        if (initErrors().isEmpty() && actual.errors(event).isEmpty()) {
            throw broken(
                    "a handler that cannot be loaded must be reported to /init/error or to the /error of the first event",
                    actual.exits());
        }
        return this;
    }

    /** A process posts its initialization failure at most once. */
    public FailureExpectation initReportedAtMostOnce() {
        var posts = initErrors();
        return posts.size() <= 1 ? this : none(posts.subList(1, posts.size()), "/init/error must be posted only once");
    }

    /** The body of {@code /init/error} is a JSON object with the two members that Lambda reads. */
    public FailureExpectation initErrorsAreErrorObjects() {
        if (initErrors().isEmpty()) {
            throw new DoesNotApply("the runtime does not post /init/error");
        }
        return none(
                initErrors().stream().filter(call -> !isErrorObject(call)).toList(),
                "the body of /init/error must be a JSON object with strings errorMessage and errorType");
    }

    /** The body of {@code /error} is a JSON object with the two members that Lambda reads. */
    public FailureExpectation errorObject(Event event) {
        reported(event);
        return none(
                actual.errors(event).stream()
                        .filter(call -> !isErrorObject(call))
                        .toList(),
                "the body of /error must be a JSON object with strings errorMessage and errorType");
    }

    private List<Called> initErrors() {
        return actual.calls(Endpoint.INIT_ERROR);
    }

    private static boolean isErrorObject(Called call) {
        return Json.read(call.request().body().kept())
                .filter(body -> Json.hasText(body, "errorMessage") && Json.hasText(body, "errorType"))
                .isPresent();
    }

    /** No request has a header or trailer of this name, and no request line was made of the handler's text. */
    public FailureExpectation nothingInjected(String header) {
        return none(
                actual.calls().stream().filter(call -> hasField(call, header)).toList(),
                "text of the handler must not become the header " + header);
    }

    private static boolean hasField(Called call, String name) {
        var request = call.request();
        return Stream.concat(request.head().fields().stream(), request.trailers().stream())
                .anyMatch(field -> field.is(name));
    }

    /** This text is in no request and in no output of the runtime. */
    public FailureExpectation keepsToItself(String secret) {
        return none(
                actual.entries().stream().filter(entry -> tells(entry, secret)).toList(),
                "credentials must be in no error report and in no log line that the runtime writes by itself");
    }

    private static boolean tells(Entry entry, String secret) {
        if (entry instanceof Wrote wrote) {
            return new String(wrote.bytes(), UTF_8).contains(secret);
        }
        return entry instanceof Called call
                && (call.request().body().text().contains(secret)
                        || Stream.concat(call.request().head().fields().stream(), call.request().trailers().stream())
                                .map(Field::rawLine)
                                .anyMatch(line -> line.contains(secret)));
    }
}
