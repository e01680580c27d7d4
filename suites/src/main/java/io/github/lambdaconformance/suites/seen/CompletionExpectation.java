package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.environment.NotTestableHere;
import io.github.lambdaconformance.fixtures.lambda.rules.Route.Endpoint;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.fixtures.lambda.transcript.Visible;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What the runtime completes, and with what. */
public final class CompletionExpectation extends Expectation<CompletionExpectation> {

    private static final int SHOWN = 120;
    private static final Pattern LETTERS = Pattern.compile("x*+");
    private static final Pattern FILLED = Pattern.compile("\"x*+\"|\\{\\s*\"text\"\\s*:\\s*\"x*+\"\\s*}");

    CompletionExpectation(Transcript actual) {
        super(actual, CompletionExpectation.class);
    }

    /**
     * This event is completed by a {@code /response} that holds this JSON value; a text may stand there
     * without quotes, as some clients send it.
     */
    @LooksThrough(Instrument.RESULT)
    public CompletionExpectation answered(Event event, String json) {
        return each(List.of(event), one -> holds(one, json));
    }

    private void holds(Event event, String json) {
        if (StrictJson.alike(response(event).request().body().kept(), json)) {
            return;
        }
        var expected = StrictJson.read(json);
        if (!bare(event, expected) && !StrictJson.equal(result(event), expected)) {
            throw broken(
                    "the response to " + event + " must be " + Visible.text(json, SHOWN) + ", but it is "
                            + Visible.text(result(event).toString(), SHOWN) + difference(json, response(event)),
                    response(event));
        }
    }

    /** This event is answered with the value that it asked for. */
    public CompletionExpectation echoed(Event event) {
        return answered(event, Events.asked(event));
    }

    /**
     * The response to this {@link Events#size} has so many bytes of JSON, as the handler returned them; a text may stand
     * there without quotes, and blanks around it mean nothing.
     */
    @LooksThrough(Instrument.RESULT)
    public CompletionExpectation filled(Event event, int bytes) {
        var body = response(event).request().body().text().strip();
        var json = LETTERS.matcher(body).matches() ? '"' + body + '"' : body;
        if (json.length() != bytes || !FILLED.matcher(json).matches()) {
            throw broken(
                    "the response to " + event + " must have exactly " + bytes + " bytes as the handler returned them, "
                            + "but it has " + body.length(),
                    response(event));
        }
        return this;
    }

    private boolean bare(Event event, JsonNode expected) {
        return expected.isString() && response(event).request().body().text().equals(expected.asString());
    }

    /** Each of these events is completed by a complete {@code /response}, whatever it holds. */
    public CompletionExpectation answered(List<Event> events) {
        return each(events, this::response);
    }

    /** Each of these events is completed by a {@code /response} that holds this JSON value. */
    public CompletionExpectation answered(List<Event> events, String json) {
        return each(events, event -> answered(event, json));
    }

    /** Each of these events is answered with its own label, as an echo of it is. */
    @LooksThrough(Instrument.RESULT)
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

    /** This event is completed by a complete {@code /response}. */
    public CompletionExpectation answered(Event event) {
        return answered(List.of(event));
    }

    /** This event is completed by a complete {@code /response}, and by nothing else. */
    public CompletionExpectation answeredOnce(Event event) {
        return answered(event).completedAtMost(1, event);
    }

    /** The response to this event is posted to the path of its id, character by character. */
    public CompletionExpectation answeredAtItsPath(Event event) {
        var call = response(event);
        var path = "/2018-06-01/runtime/invocation/" + event.requestId() + "/response";
        if (!call.request().head().target().equals(path)) {
            throw broken("the response must be posted to exactly " + path, call);
        }
        return this;
    }

    /** Something is posted for this event; where nothing is, there is nothing to judge. */
    public CompletionExpectation posted(Event event) {
        if (actual.completions(event).isEmpty()) {
            throw new NotTestableHere("nothing was posted for " + event);
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
                .ifPresent(event -> failed(
                        broken(event + " must be completed, but nothing was posted for it", actual.deliveries(event))));
        return this;
    }

    /** The same of events some of which fail. */
    @LooksThrough(Instrument.FAILURE)
    public CompletionExpectation completedOnceOrReported(List<Event> events) {
        return completedOnce(events);
    }

    /** At most so many completions are posted for this event. */
    public CompletionExpectation completedAtMost(int most, Event event) {
        var completions = actual.completions(event);
        if (completions.size() > most) {
            return failed(broken(
                    "at most " + most + " completion(s) may be posted for " + event + ", but there are "
                            + completions.size(),
                    completions.subList(most, completions.size())));
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

    /** The success of each of these events, which is refused, is posted once, and no more than one failure after it. */
    public CompletionExpectation eachRefusalAccepted(List<Event> events) {
        events.forEach(event -> answeredAtMost(1, event).completedAtMost(2, event));
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

    private List<Called> completions() {
        return actual.calls().stream()
                .filter(call -> call.to(Endpoint.RESPONSE) || call.to(Endpoint.ERROR))
                .toList();
    }
}
