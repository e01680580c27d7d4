package reference.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.Map;

/** Writes the values that {@link JsonParser} reads, and other numbers and collections, as compact JSON in UTF-8. */
final class JsonWriter {

    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    static byte[] write(Object value) throws JsonException {
        JsonWriter writer = new JsonWriter();
        writer.value(value);
        return writer.out.toString().getBytes(UTF_8);
    }

    private void value(Object value) throws JsonException {
        if (value instanceof String text) {
            string(text);
        } else if (value instanceof Map<?, ?> members) {
            object(members);
        } else if (value instanceof Collection<?> elements) {
            array(elements);
        } else if (value == null || value instanceof Boolean || isFinite(value)) {
            out.append(value);
        } else {
            throw new JsonException("JSON has no form for " + value.getClass().getName());
        }
    }

    private static boolean isFinite(Object value) {
        return value instanceof Number number
                && (!(number instanceof Double || number instanceof Float) || Double.isFinite(number.doubleValue()));
    }

    private void object(Map<?, ?> members) throws JsonException {
        char separator = '{';
        for (Map.Entry<?, ?> member : members.entrySet()) {
            out.append(separator);
            string(String.valueOf(member.getKey()));
            out.append(':');
            value(member.getValue());
            separator = ',';
        }
        out.append(members.isEmpty() ? "{}" : "}");
    }

    private void array(Collection<?> elements) throws JsonException {
        char separator = '[';
        for (Object element : elements) {
            out.append(separator);
            value(element);
            separator = ',';
        }
        out.append(elements.isEmpty() ? "[]" : "]");
    }

    private void string(String text) {
        out.append('"');
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (mustEscape(text, at)) {
                out.append(text, start, at);
                escape(text.charAt(at));
                start = at + 1;
            }
        }
        out.append(text, start, text.length()).append('"');
    }

    /** Half of a surrogate pair has no UTF-8 form, but it has a JSON one. */
    private static boolean mustEscape(String text, int at) {
        char letter = text.charAt(at);
        return letter < ' '
                || letter == '"'
                || letter == '\\'
                || letter == 0x7f
                || Character.isSurrogate(letter) && !isPaired(text, at);
    }

    private static boolean isPaired(String text, int at) {
        int other = Character.isHighSurrogate(text.charAt(at)) ? at + 1 : at - 1;
        return other >= 0
                && other < text.length()
                && Character.isSurrogatePair(text.charAt(Math.min(at, other)), text.charAt(Math.max(at, other)));
    }

    private void escape(char letter) {
        if (letter == '"' || letter == '\\') {
            out.append('\\').append(letter);
        } else {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append(Character.forDigit(letter >> shift & 0xf, 16));
            }
        }
    }
}
