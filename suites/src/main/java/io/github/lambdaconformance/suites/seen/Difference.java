package io.github.lambdaconformance.suites.seen;

import io.github.lambdaconformance.fixtures.lambda.transcript.Visible;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Where a value first differs from the one that was expected. Of long texts only the neighborhood of the difference is told:
 * what is cut out of their middle may be just that.
 *
 * @param path to the first value that differs, such as {@code $.list[3]}
 */
record Difference(String path, JsonNode expected, JsonNode found) {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final int AROUND = 20;
    private static final int SHOWN = 120;

    /** The first one, in the order of what was expected; none where both are equal. */
    static Optional<Difference> between(JsonNode expected, JsonNode found) {
        return at("$", expected, found);
    }

    private static Optional<Difference> at(String path, JsonNode expected, JsonNode found) {
        if (expected.isObject() && found.isObject()) {
            return inObjects(path, expected, found);
        }
        if (expected.isArray() && found.isArray()) {
            return inArrays(path, expected, found);
        }
        return StrictJson.equal(expected, found)
                ? Optional.empty()
                : Optional.of(new Difference(path, expected, found));
    }

    // Loops: values of a thousand levels are sent, and streams would take ten frames for each.
    private static Optional<Difference> inObjects(String path, JsonNode expected, JsonNode found) {
        var names = new LinkedHashSet<>(expected.propertyNames());
        names.addAll(found.propertyNames());
        for (String name : names) {
            var difference = at(path + member(name), expected.path(name), found.path(name));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static Optional<Difference> inArrays(String path, JsonNode expected, JsonNode found) {
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            var difference = at(path + "[" + i + "]", expected.path(i), found.path(i));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static String member(String name) {
        return PLAIN_NAME.matcher(name).matches() ? "." + name : "['" + Visible.text(name, SHOWN) + "']";
    }

    /** Such as {@code at $.list[3]: 5 instead of 4}. */
    String text() {
        var one = told(expected);
        var other = told(found);
        int same = sameAtFirst(one, other);
        boolean far = Math.max(one.length(), other.length()) > SHOWN;
        return "at " + Visible.text(path, SHOWN) + (far ? ", character " + (same + 1) : "") + ": "
                + (far ? around(other, same) : other) + " instead of " + (far ? around(one, same) : one);
    }

    private static String told(JsonNode value) {
        return value.isMissingNode() ? "nothing" : value.toString();
    }

    private static int sameAtFirst(String one, String other) {
        return (int) IntStream.range(0, Math.min(one.length(), other.length()))
                .takeWhile(i -> one.charAt(i) == other.charAt(i))
                .count();
    }

    private static String around(String text, int at) {
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), at + AROUND);
        return (from > 0 ? "…" : "") + Visible.text(text.substring(from, to), SHOWN) + (to < text.length() ? "…" : "");
    }
}
