package io.github.lambdaconformance.suites.seen;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.fixtures.lambda.transcript.Visible;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads JSON strictly and without losing digits. */
public final class StrictJson {

    /** What stands for a value that is not there: it has no members. */
    public static final JsonNode NONE = MissingNode.getInstance();

    /** Deeper than what clauses send. */
    private static final int DEEPEST = 2_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final int SHOWN = 300;
    private static final int AROUND = 20;

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

    /** Where a text stops being JSON, and why, such as {@code at octet 7 (…"a":N…)}; empty where it is JSON. */
    public static String problem(byte[] text) {
        try {
            return MAPPER.readTree(text).isMissingNode() ? "it is empty" : "";
        } catch (JacksonException notJson) {
            long octet = Math.max(0, notJson.getLocation().getByteOffset());
            return "at octet " + octet + " (…" + around(text, (int) octet) + "…) it is none: "
                    + Visible.text(String.valueOf(notJson.getOriginalMessage()), SHOWN);
        }
    }

    private static String around(byte[] text, int octet) {
        int from = Math.max(0, Math.min(octet, text.length) - AROUND);
        int to = Math.min(text.length, from + 2 * AROUND);
        return Visible.text(new String(text, from, to - from, UTF_8), SHOWN);
    }

    /** The value of a text of ours, which is JSON. */
    public static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    /** Whether both texts are JSON and the same but for blanks and escapes; trees of large values cost much more. */
    public static boolean alike(byte[] one, String other) {
        return alike(one, other, (left, right) -> Objects.equals(left.getString(), right.getString()));
    }

    /** The same, for texts whose numbers are meant as doubles: digits do not count, but the sign of zero does. */
    public static boolean alikeAsDoubles(byte[] one, String other) {
        return alike(one, other, (left, right) -> asDouble(left).equals(asDouble(right)));
    }

    /** Whether a number is written as an integer says nothing of its value. */
    private static String kind(@Nullable JsonToken token) {
        return token == null ? "" : token.isNumeric() ? "number" : token.name();
    }

    private static String asDouble(JsonParser parser) {
        var text = String.valueOf(parser.getString());
        return parser.currentToken().isNumeric() ? String.valueOf(Double.parseDouble(text)) : text;
    }

    private static boolean alike(byte[] one, String other, BiPredicate<JsonParser, JsonParser> same) {
        try (var left = MAPPER.createParser(one);
                var right = MAPPER.createParser(other)) {
            JsonToken token;
            do {
                token = left.nextToken();
                if (!kind(token).equals(kind(right.nextToken())) || (token != null && !same.test(left, right))) {
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

    /** The same, where numbers need only be the same double: how many digits are written is free. */
    public static boolean equalAsDoubles(JsonNode one, JsonNode other) {
        return one.equals(StrictJson::byDouble, other);
    }

    private static int byDouble(JsonNode one, JsonNode other) {
        return one.isNumber() && other.isNumber()
                ? Double.compare(one.asDouble(), other.asDouble())
                : byValue(one, other);
    }

    private static int byValue(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }

    /** Null, the empty string, and a container of nothing else all say that there is nothing. */
    public static boolean isNothing(JsonNode found) {
        return found.isMissingNode()
                || found.isNull()
                || (found.isString() && found.asString().isEmpty())
                || (found.isContainer() && found.valueStream().allMatch(StrictJson::isNothing));
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
