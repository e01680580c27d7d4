package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.lambda.transcript.Visible;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What the runtime completes, and with what. */
public final class CompletionExpectation extends Expectation<CompletionExpectation> {

    private static final int SHOWN = 120;

    CompletionExpectation(Transcript actual) {
        super(actual, CompletionExpectation.class);
    }

    /**
     * This event is completed by exactly one {@code /response} that holds this JSON value; a text may stand there
     * without quotes, as some clients send it.
     */
    public CompletionExpectation answered(Event event, String json) {
        if (Json.alike(response(event).request().body().kept(), json)) {
            return this;
        }
        var expected = Json.read(json);
        if (!bare(event, expected) && !Json.equal(result(event), expected)) {
            throw broken(
                    "the response to " + event + " must be " + Visible.text(json, SHOWN) + ", but it is "
                            + Visible.text(result(event).toString(), SHOWN),
                    response(event));
        }
        return this;
    }

    /** This event is completed by exactly one {@code /response}, and that is JSON. */
    public CompletionExpectation answeredInJson(Event event) {
        result(event);
        return this;
    }

    private boolean bare(Event event, JsonNode expected) {
        return expected.isString() && response(event).request().body().text().equals(expected.asString());
    }

    /** Each of these events is completed by exactly one complete {@code /response}, whatever it holds. */
    public CompletionExpectation answered(List<Event> events) {
        events.forEach(this::response);
        return this;
    }

    /** Each of these events is answered with its own label, as an echo of it is. */
    public CompletionExpectation eachAnsweredWithItsLabel(List<Event> events) {
        var byId = completions().stream()
                .collect(Collectors.groupingBy(call -> call.route().id()));
        for (Event event : events) {
            var calls = byId.getOrDefault(event.requestId(), List.of());
            if (calls.size() != 1 || !calls.get(0).request().body().text().contains(event.label())) {
                throw broken(event + " must be answered once, with its own result", calls);
            }
        }
        return this;
    }

    /** This event is completed by exactly one complete {@code /response}. */
    public CompletionExpectation answered(Event event) {
        return answered(List.of(event));
    }

    /** The response is exactly this text, which needs no escapes, with or without quotes. */
    public CompletionExpectation answeredWithText(Event event, String text) {
        var call = response(event);
        var body = call.request().body().text();
        if (!body.equals(text) && !body.equals('"' + text + '"')) {
            throw broken(
                    "the response to " + event + " must have exactly " + (text.length() + 2) + " bytes as the handler "
                            + "returned them, but it has "
                            + call.request().body().size(),
                    call);
        }
        return this;
    }

    /** The response is empty or {@code null}: the handler returned nothing. */
    public CompletionExpectation answeredWithNothing(Event event) {
        var call = response(event);
        var body = call.request().body().text().strip();
        if (!body.isEmpty() && !body.equals("null")) {
            throw broken("a handler that returns nothing must be answered by an empty body or null", call);
        }
        return this;
    }

    /** No success is claimed for this event. */
    public CompletionExpectation notAnswered(Event event) {
        return none(actual.responses(event), "there must be no /response to " + event);
    }

    /** Each of these events is completed exactly once, with success or with failure. */
    public CompletionExpectation completedOnce(List<Event> events) {
        events.forEach(event -> completedAtMost(1, event));
        events.stream()
                .filter(event -> actual.completions(event).isEmpty())
                .findFirst()
                .ifPresent(event -> {
                    throw broken(event + " must be completed, but nothing was posted for it", actual.deliveries(event));
                });
        return this;
    }

    /** At most so many completions are posted for this event. */
    public CompletionExpectation completedAtMost(int most, Event event) {
        var completions = actual.completions(event);
        if (completions.size() > most) {
            throw broken(
                    "at most " + most + " completion(s) may be posted for " + event + ", but there are "
                            + completions.size(),
                    completions.subList(most, completions.size()));
        }
        return this;
    }

    /** At most so many times the success is posted. */
    public CompletionExpectation answeredAtMost(int most, Event event) {
        var responses = actual.responses(event);
        return responses.size() <= most
                ? this
                : none(
                        responses.subList(most, responses.size()),
                        "the rejected /response must not be sent again and again");
    }

    /** The events are completed in the order in which they were delivered. */
    public CompletionExpectation inOrder(List<Event> events) {
        var ids = events.stream().map(Event::requestId).toList();
        var completed = completions().stream()
                .map(call -> call.route().id())
                .filter(ids::contains)
                .toList();
        if (!completed.equals(ids)) {
            throw broken("events must be completed in the order in which they were delivered", completions());
        }
        return this;
    }

    /** Nothing is completed that was not delivered before. */
    public CompletionExpectation onlyDelivered() {
        return none(
                completions().stream().filter(call -> !deliveredBefore(call)).toList(),
                "a completion must name an event that was delivered before");
    }

    private boolean deliveredBefore(Called call) {
        Set<String> ids = actual.deliveries().stream()
                .filter(delivery -> delivery.at() <= call.at())
                .flatMap(delivery -> delivery.event().stream())
                .map(Event::requestId)
                .collect(Collectors.toSet());
        return ids.contains(call.route().id());
    }

    /** No process posts anything for an event that was handed to an earlier one. */
    public CompletionExpectation notCompletedByAnotherProcess(Event event) {
        var starts = actual.deliveries(event).stream()
                .map(delivery -> delivery.start())
                .collect(Collectors.toSet());
        return none(
                actual.completions(event).stream()
                        .filter(call -> !starts.contains(call.start()))
                        .toList(),
                "a fresh process must not post for an event that was handed to its predecessor");
    }

    private List<Called> completions() {
        return actual.calls().stream()
                .filter(call -> call.to(Endpoint.RESPONSE) || call.to(Endpoint.ERROR))
                .toList();
    }
}
