package io.github.lambdaconformance.suites.seen;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;

/** What the bodies of responses are as texts, whatever they say. */
public final class BodyExpectation extends Expectation<BodyExpectation> {

    BodyExpectation(Transcript actual) {
        super(actual, BodyExpectation.class);
    }

    /** Each of these events is answered in UTF-8, without byte order mark, by JSON or by nothing. */
    public BodyExpectation plainJson(List<Event> events) {
        events.forEach(event -> {
            var call = response(event);
            if (!plain(call) || !(empty(call) || json(call))) {
                throw broken("the response to " + event + " must be JSON in UTF-8 without byte order mark", call);
            }
        });
        return this;
    }

    /** What is claimed to be the success of one of these events is JSON; they may fail as well. */
    public BodyExpectation onlyJson(List<Event> events) {
        events.forEach(event -> none(
                actual.responses(event).stream().filter(call -> !json(call)).toList(),
                "a response must hold JSON, which knows neither NaN nor Infinity: " + event + " got something else"));
        return this;
    }

    private static boolean empty(Called call) {
        return call.request().body().size() == 0;
    }

    private static boolean json(Called call) {
        return Json.read(call.request().body().kept()).isPresent();
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
