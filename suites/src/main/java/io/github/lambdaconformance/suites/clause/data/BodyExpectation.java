package io.github.lambdaconformance.suites.clause.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.StrictJson;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Set;

/** What the bodies of responses are as texts. */
final class BodyExpectation extends Expectation<BodyExpectation> {

    private static final Set<String> EMPTY_VALUES = Set.of("null", "{}", "[]");

    BodyExpectation(Transcript actual) {
        super(actual, BodyExpectation.class);
    }

    /** This event is completed by exactly one {@code /response}, and that is a JSON string of this text. */
    BodyExpectation isString(Event event, String text) {
        var result = result(event);
        if (!result.isString() || !result.asString().equals(text)) {
            throw broken(
                    "the response to " + event + " must be the JSON string " + Events.quoted(text) + ", but it is "
                            + result,
                    response(event));
        }
        return this;
    }

    /** The response is empty or {@code null}: the handler returned nothing. */
    BodyExpectation isNothing(Event event) {
        var call = response(event);
        var body = call.request().body().text().strip();
        if (!body.isEmpty() && !body.equals("null")) {
            throw broken("a handler that returns nothing must be answered by an empty body or null", call);
        }
        return this;
    }

    /** Each of these events is answered in UTF-8, without byte order mark, by JSON or by nothing. */
    BodyExpectation plainJson(List<Event> events) {
        events.forEach(event -> {
            var call = response(event);
            if (!plain(call) || !(empty(call) || json(call))) {
                throw broken("the response to " + event + " must be JSON in UTF-8 without byte order mark", call);
            }
        });
        return this;
    }

    /** What is claimed to be the success of one of these events is JSON; they may fail as well. */
    BodyExpectation onlyJson(List<Event> events) {
        events.forEach(event -> none(
                actual.responses(event).stream().filter(call -> !json(call)).toList(),
                "a response must hold JSON, which knows neither NaN nor Infinity: " + event + " got something else"));
        return this;
    }

    /** What is claimed to be the success of one of these events is not an empty value that nobody has sent. */
    BodyExpectation notMadeUp(List<Event> events) {
        events.forEach(event -> none(
                actual.responses(event).stream()
                        .filter(call -> EMPTY_VALUES.contains(
                                call.request().body().text().strip()))
                        .toList(),
                event + " cannot be read: there must be no success with an empty value in its place"));
        return this;
    }

    private static boolean empty(Called call) {
        return call.request().body().size() == 0;
    }

    private static boolean json(Called call) {
        return StrictJson.read(call.request().body().kept()).isPresent();
    }

    private static boolean plain(Called call) {
        try {
            var text = UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(call.request().body().kept()));
            return text.isEmpty() || text.charAt(0) != '\ufeff';
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
