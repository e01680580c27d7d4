package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.transcript.Visible;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads JSON strictly and without losing digits. */
public final class StrictJson {

    /** What stands for a value that is not there: it has no members. */
    public static final JsonNode NONE = MissingNode.getInstance();

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final int SHOWN = 300;

    private StrictJson() {}

    /** The value of a text that is one JSON value and nothing else. */
    public static Optional<JsonNode> read(byte[] text) {
        try {
            var tree = MAPPER.readTree(text);
            return tree.isMissingNode() ? Optional.empty() : Optional.of(tree);
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    /** The value of a text of ours, which is JSON. */
    public static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    /** Whether both texts are JSON and the same but for blanks and escapes; trees of large values cost much more. */
    public static boolean alike(byte[] one, String other) {
        try (var left = MAPPER.createParser(one);
                var right = MAPPER.createParser(other)) {
            JsonToken token;
            do {
                token = left.nextToken();
                if (token != right.nextToken() || !Objects.equals(left.getString(), right.getString())) {
                    return false;
                }
            } while (token != null);
            return true;
        } catch (JacksonException notJson) {
            return false;
        }
    }

    /** Whether two values are equal; numbers are compared by value, so that 1e3 and 1000.0 are the same. */
    public static boolean equal(JsonNode one, JsonNode other) {
        return one.equals(StrictJson::byValue, other);
    }

    private static int byValue(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }

    /** A value as messages tell it: its JSON, cut; in words where there is none. */
    public static String told(JsonNode found) {
        return found.isMissingNode() ? "none" : Visible.text(found.toString(), SHOWN);
    }

    /** Whether this member is exactly this text. */
    public static boolean hasText(JsonNode object, String member, String text) {
        return hasText(object, member) && object.path(member).asString().equals(text);
    }

    /** Whether this member is a text. */
    public static boolean hasText(JsonNode object, String member) {
        return object.path(member).isString();
    }
}
