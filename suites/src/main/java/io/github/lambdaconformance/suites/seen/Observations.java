package io.github.lambdaconformance.suites.seen;

import static java.util.stream.Collectors.joining;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.lambda.transcript.Visible;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a runtime is free to do: each sentence ends its clause with an {@link Observation}. */
public final class Observations extends Expectation<Observations> {

    private static final int SHOWN = 80;

    Observations(Transcript actual) {
        super(actual, Observations.class);
    }

    /** Whether each of these events is answered, reported as failed, or neither. */
    public void outcomes(Event... events) {
        throw new Observation(Stream.of(events)
                .map(event -> event.label() + ": " + outcome(event))
                .collect(joining("; ")));
    }

    private String outcome(Event event) {
        if (!actual.responses(event).isEmpty()) {
            return "answered";
        }
        if (!actual.errors(event).isEmpty()) {
            return "reported as failed";
        }
        return actual.deliveries(event).isEmpty() ? "not asked for" : "not completed";
    }

    /** What came back of an event. */
    public void answerTo(Event event) {
        var told = actual.responses(event).stream()
                .map(call ->
                        "answered with " + Visible.text(call.request().body().text(), SHOWN))
                .findFirst()
                .orElseGet(() -> outcome(event));
        throw new Observation(told);
    }

    /** Whether exactly these bytes came back. */
    public void bytes(Event event, byte[] bytes) {
        var told = actual.responses(event).stream()
                .map(call -> call.request().body().kept())
                .map(body -> Arrays.equals(body, bytes)
                        ? "all " + bytes.length + " bytes came back as they were"
                        : "answered with " + body.length + " bytes that differ from the " + bytes.length + " given")
                .findFirst()
                .orElseGet(() -> outcome(event));
        throw new Observation(told);
    }

    /** Which of these members the handler sees in the client context. */
    public void clientContextMembers(Event event, List<String> names) {
        var context = result(event).path("clientContext");
        if (Set.copyOf(context.propertyNames()).equals(Set.of("custom"))) {
            throw new Observation("the conformance function tells only of custom, not of the whole client context");
        }
        throw new Observation("the handler sees "
                + list(names.stream()
                        .filter(name -> !context.findValues(name).isEmpty())
                        .toList()));
    }

    /** Which of these variables the handler sees. */
    public void variables(Event event, List<String> names) {
        var variables = result(event).path("env");
        throw new Observation("the handler sees "
                + list(names.stream()
                        .filter(name -> variables.path(name).isString())
                        .toList()));
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "none of them" : String.join(", ", names);
    }

    /** Whether another program was started in the place of the runtime. */
    public void wrapped() {
        throw new Observation(
                actual.calls().isEmpty() ? "the wrapper is started, and it alone" : "the variable is ignored");
    }
}
