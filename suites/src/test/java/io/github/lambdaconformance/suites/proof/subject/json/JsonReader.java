package io.github.lambdaconformance.suites.proof.subject.json;

import io.github.lambdaconformance.suites.proof.subject.program.NamedFailure;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON strictly into maps, lists, strings, numerals, booleans and null. */
public final class JsonReader extends JsonSource {

    private JsonReader(String text) {
        super(text);
    }

    public static @Nullable Object parse(byte[] utf8) {
        JsonReader json = new JsonReader(decode(utf8));
        NarrowLimits.checkText(json.text);
        Object value = json.value();
        json.skipBlanks();
        if (json.at != json.text.length()) {
            throw json.invalid();
        }
        return value;
    }

    private static String decode(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new NamedFailure("Runtime.InvalidEvent", "the event is not UTF-8");
        }
    }

    private @Nullable Object value() {
        skipBlanks();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        at++;
        if (accept('}')) {
            return members;
        }
        do {
            skipBlanks();
            String name = string();
            expect(':');
            members.put(name, value());
        } while (accept(','));
        expect('}');
        return members;
    }

    private List<@Nullable Object> array() {
        List<@Nullable Object> items = new ArrayList<>();
        at++;
        if (accept(']')) {
            return items;
        }
        do {
            items.add(value());
        } while (accept(','));
        expect(']');
        return items;
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw invalid();
        }
        at += word.length();
        return value;
    }

    private Numeral number() {
        int from = at;
        if (peek() == '-') {
            at++;
        }
        integer();
        fraction();
        exponent();
        return new Numeral(text.substring(from, at));
    }

    private void integer() {
        boolean zero = peek() == '0';
        if (digits() > 1 && zero) {
            throw invalid();
        }
    }

    private void fraction() {
        if (peek() == '.') {
            at++;
            digits();
        }
    }

    private void exponent() {
        if (peek() == 'e' || peek() == 'E') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits();
        }
    }

    private int digits() {
        int from = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == from) {
            throw invalid();
        }
        return at - from;
    }
}
