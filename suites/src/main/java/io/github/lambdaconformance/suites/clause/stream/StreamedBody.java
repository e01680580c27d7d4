package io.github.lambdaconformance.suites.clause.stream;

import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Called;
import io.github.lambdaconformance.fixtures.wire.request.Body;
import io.github.lambdaconformance.suites.seen.ContentType;
import io.github.lambdaconformance.suites.seen.StrictJson;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The body of a stream: what the handler wrote, and the prelude for HTTP that some clients send before every stream.
 *
 * @param prelude status, headers and cookies of an HTTP response, if the body begins with them
 * @param dataAt where in the body that begins which the handler wrote
 */
record StreamedBody(Called call, Optional<JsonNode> prelude, int dataAt) {

    /** The type that promises a prelude. */
    static final String HTTP_INTEGRATION = "application/vnd.awslambda.http-integration-response";

    /** Octets of zero between prelude and data. */
    static final int DELIMITER = 8;

    /** Only a JSON object that is followed by eight zero octets is a prelude: data may hold zeros as well. */
    static StreamedBody of(Called call) {
        var body = call.request().body().kept();
        int zero = promisesPrelude(call) ? firstZero(body) : body.length;
        var prelude = delimited(body, zero)
                ? StrictJson.read(Arrays.copyOf(body, zero)).filter(JsonNode::isObject)
                : Optional.<JsonNode>empty();
        return new StreamedBody(call, prelude, prelude.isPresent() ? zero + DELIMITER : 0);
    }

    /** Whether the type says that the body begins with a prelude. */
    static boolean promisesPrelude(Called call) {
        return ContentType.of(call).equals(HTTP_INTEGRATION);
    }

    private static int firstZero(byte[] body) {
        int zero = 0;
        while (zero < body.length && body[zero] != 0) {
            zero++;
        }
        return zero;
    }

    private static boolean delimited(byte[] body, int at) {
        return body.length >= at + DELIMITER
                && Arrays.equals(body, at, at + DELIMITER, new byte[DELIMITER], 0, DELIMITER);
    }

    /** What the handler wrote, as far as it was kept. */
    byte[] data() {
        return Arrays.copyOfRange(body().kept(), dataAt, body().kept().length);
    }

    /** How many octets the handler wrote. */
    long size() {
        return body().size() - dataAt;
    }

    /** The prelude with its delimiter; empty without one. */
    byte[] beforeData() {
        return Arrays.copyOf(body().kept(), dataAt);
    }

    /** All of it, prelude included, as it was sent. */
    Body body() {
        return call.request().body();
    }
}
