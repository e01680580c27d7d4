package io.github.lambdaconformance.suites.clause.data;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.events.Events;
import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.StrictJson;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What the bodies of responses are as texts. */
final class BodyExpectation extends Expectation<BodyExpectation> {

    private static final String MAY_FAIL = " may fail, but a success must carry what was sent";

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
                throw broken(
                        "the response to " + event + " must be JSON in UTF-8 without byte order mark; " + problem(call),
                        call);
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

    /** Where this event is claimed to be a success, its value comes back as it was sent. */
    @LooksThrough(Instrument.RESULT)
    BodyExpectation rightIfAnswered(Event event) {
        return wrong(event, body -> StrictJson.alike(body, Events.asked(event))).stream()
                .findFirst()
                .map(call -> failed(broken(event + MAY_FAIL + difference(Events.asked(event), call), call)))
                .orElse(this);
    }

    /** The same, for numbers that are meant as doubles. */
    BodyExpectation rightIfAnsweredAsDoubles(Event event) {
        return rightIfAnswered(event, body -> StrictJson.alikeAsDoubles(body, Events.asked(event)));
    }

    /** The same, for half a character, in whose place the sign for what cannot be read may stand. */
    BodyExpectation halfIfAnswered(Event event, String half) {
        return rightIfAnswered(
                event,
                body -> StrictJson.read(body)
                        .map(answer -> answer.path("value").asString(""))
                        .filter(text -> text.equals(half) || text.matches("\ufffd{1,3}"))
                        .isPresent());
    }

    /** These events can be read as text or bytes at most: where one is claimed to be a success, that is what comes back. */
    BodyExpectation asSentIfAnswered(List<Event> events) {
        events.forEach(event -> rightIfAnswered(event, body -> asSent(event.payload(), body)));
        return this;
    }

    private static boolean asSent(byte[] payload, byte[] body) {
        return Arrays.equals(payload, body)
                || StrictJson.read(body)
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString)
                        .filter(text ->
                                text.equals(new String(payload, UTF_8)) || text.equals(new String(payload, ISO_8859_1)))
                        .isPresent();
    }

    @LooksThrough(Instrument.RESULT)
    private BodyExpectation rightIfAnswered(Event event, Predicate<byte[]> right) {
        return none(wrong(event, right), event + MAY_FAIL);
    }

    private List<Called> wrong(Event event, Predicate<byte[]> right) {
        return actual.responses(event).stream()
                .filter(call -> !right.test(call.request().body().kept()))
                .toList();
    }

    /** The value of each of these events comes back, its numbers at least as the same doubles. */
    @LooksThrough(Instrument.RESULT)
    BodyExpectation echoedEach(List<Event> events) {
        events.forEach(event -> {
            var expected = StrictJson.read(Events.asked(event));
            if (!StrictJson.equalAsDoubles(result(event), expected)) {
                throw broken(
                        "the response to " + event + " must be its value"
                                + difference(Events.asked(event), response(event)),
                        response(event));
            }
        });
        return this;
    }

    /** The numbers of this event come back with the same values as doubles, whatever their digits. */
    @LooksThrough(Instrument.RESULT)
    BodyExpectation echoedAsDoubles(Event event) {
        var call = response(event);
        if (!StrictJson.alikeAsDoubles(call.request().body().kept(), Events.asked(event))) {
            throw broken(
                    "the numbers of " + event + " must come back equal as doubles, as they were: "
                            + Events.asked(event),
                    call);
        }
        return this;
    }

    /** The response is exactly these bytes. */
    BodyExpectation isBytes(Event event, byte[] bytes) {
        var call = response(event);
        if (!Arrays.equals(call.request().body().kept(), bytes)) {
            throw broken(
                    "the response to " + event + " must be the " + bytes.length + " bytes that the handler returned",
                    call);
        }
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
