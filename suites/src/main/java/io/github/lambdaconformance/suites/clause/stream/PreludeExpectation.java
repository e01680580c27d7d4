package io.github.lambdaconformance.suites.clause.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.lambda.script.Event;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import io.github.lambdaconformance.suites.instrument.Instrument;
import io.github.lambdaconformance.suites.instrument.LooksThrough;
import io.github.lambdaconformance.suites.seen.Expectation;
import io.github.lambdaconformance.suites.seen.StrictJson;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A stream that is the body of an HTTP response: status, headers and cookies come before it. */
final class PreludeExpectation extends Expectation<PreludeExpectation> {

    private final Event event;

    PreludeExpectation(Transcript actual, Event event) {
        super(actual, PreludeExpectation.class);
        this.event = event;
    }

    @LooksThrough(Instrument.STREAM)
    private Called stream() {
        return response(event);
    }

    private StreamedBody streamed() {
        return StreamedBody.of(stream());
    }

    private PreludeExpectation check(boolean right, String reason) {
        return right ? this : failed(broken(reason, stream()));
    }

    /** The prelude is there. */
    private JsonNode prelude() {
        check(
                StreamedBody.promisesPrelude(stream()),
                "a stream for HTTP should be called " + StreamedBody.HTTP_INTEGRATION);
        return streamed()
                .prelude()
                .orElseThrow(() -> broken(
                        "a stream for HTTP should begin with a prelude: a JSON object and eight zero octets",
                        stream()));
    }

    /** Prelude and delimiter, once, and then these octets. */
    PreludeExpectation precedes(String data) {
        prelude();
        return check(
                Arrays.equals(streamed().data(), data.getBytes(UTF_8)),
                "prelude and delimiter should come once and before the data, and then exactly the "
                        + data.getBytes(UTF_8).length + " bytes that were written, but "
                        + streamed().size() + " came after them");
    }

    PreludeExpectation hasStatus(int status) {
        var found = prelude().path("statusCode");
        return check(
                found.isIntegralNumber() && found.asInt() == status,
                "statusCode of the prelude should be the integer " + status + ", but it is " + StrictJson.told(found));
    }

    /** Each of these headers is there, as a text under its name in whatever letter case. */
    PreludeExpectation hasHeaders(Map<String, String> headers) {
        var found = prelude().path("headers");
        return check(
                found.isObject() && headers.entrySet().stream().allMatch(header -> has(found, header)),
                "headers of the prelude should be a map of texts with " + headers + ", but it is "
                        + StrictJson.told(found));
    }

    private static boolean has(JsonNode headers, Map.Entry<String, String> wanted) {
        return headers.propertyStream()
                .anyMatch(header -> header.getKey().equalsIgnoreCase(wanted.getKey())
                        && header.getValue().isString()
                        && header.getValue().asString().equals(wanted.getValue()));
    }

    PreludeExpectation hasCookies(List<String> cookies) {
        var found = prelude().path("cookies");
        return check(
                found.isArray()
                        && found.valueStream()
                                .map(each -> each.asString(""))
                                .toList()
                                .equals(cookies),
                "cookies of the prelude should be a list of texts, " + cookies + ", but it is "
                        + StrictJson.told(found));
    }
}
