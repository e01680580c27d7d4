package reference.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns JSON into maps that keep the order of members, lists, strings, booleans, null and numbers: {@code Long} or
 * {@code BigDecimal}, so that no digit is lost.
 */
final class JsonParser {

    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final String text;
    private int at;

    private JsonParser(String text) {
        this.text = text;
    }

    static Object parse(byte[] utf8) throws JsonException {
        try {
            CharBuffer text = UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8));
            return new JsonParser(text.toString()).document();
        } catch (CharacterCodingException malformed) {
            throw new JsonException("the text is not UTF-8");
        }
    }

    private Object document() throws JsonException {
        Object value = value();
        if (peek() != 0 || at < text.length()) {
            throw unexpected();
        }
        return value;
    }

    private Object value() throws JsonException {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            case 'n' -> literal("null", null);
            default -> number();
        };
    }

    private Map<String, Object> object() throws JsonException {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        for (boolean more = !ends('}'); more; more = continues('}')) {
            if (peek() != '"') {
                throw unexpected();
            }
            String name = string();
            expect(':');
            members.put(name, value());
        }
        return members;
    }

    private List<Object> array() throws JsonException {
        List<Object> elements = new ArrayList<>();
        at++;
        for (boolean more = !ends(']'); more; more = continues(']')) {
            elements.add(value());
        }
        return elements;
    }

    private boolean ends(char close) {
        boolean ends = peek() == close;
        at += ends ? 1 : 0;
        return ends;
    }

    private boolean continues(char close) throws JsonException {
        if (ends(close)) {
            return false;
        }
        expect(',');
        return true;
    }

    private void expect(char wanted) throws JsonException {
        if (peek() != wanted) {
            throw unexpected();
        }
        at++;
    }

    private Object literal(String word, Object value) throws JsonException {
        if (!text.startsWith(word, at)) {
            throw unexpected();
        }
        at += word.length();
        return value;
    }

    private String string() throws JsonException {
        int start = ++at;
        while (plain()) {
            at++;
        }
        String plain = text.substring(start, at);
        return text.charAt(at) == '"' ? endString(plain) : escapedString(new StringBuilder(plain));
    }

    private String escapedString(StringBuilder value) throws JsonException {
        while (text.charAt(at) == '\\') {
            at++;
            value.append(escape());
            int start = at;
            while (plain()) {
                at++;
            }
            value.append(text, start, at);
        }
        return endString(value.toString());
    }

    private String endString(String value) {
        at++;
        return value;
    }

    /** Whether the char stands for itself; otherwise it is the closing quote or a backslash. */
    private boolean plain() throws JsonException {
        if (at >= text.length() || text.charAt(at) < ' ') {
            throw unexpected();
        }
        return text.charAt(at) != '"' && text.charAt(at) != '\\';
    }

    private char escape() throws JsonException {
        char letter = at < text.length() ? text.charAt(at) : 0;
        int known = ESCAPES.indexOf(letter);
        if (known >= 0) {
            at++;
            return ESCAPED.charAt(known);
        }
        if (letter != 'u' || at + 5 > text.length()) {
            throw unexpected();
        }
        at += 5;
        return (char) (digits(at - 4) << 8 | digits(at - 2));
    }

    private int digits(int start) throws JsonException {
        int high = Character.digit(text.charAt(start), 16);
        int low = Character.digit(text.charAt(start + 1), 16);
        if (high < 0 || low < 0) {
            throw unexpected();
        }
        return high << 4 | low;
    }

    private Number number() throws JsonException {
        int start = at;
        while (at < text.length() && "+-.0123456789Ee".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return JsonNumber.of(text.substring(start, at));
    }

    /** The next char that is no white space, 0 at the end. */
    private char peek() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private JsonException unexpected() {
        return new JsonException(at < text.length() ? "unexpected character at " + at : "unexpected end at " + at);
    }
}
