package io.github.lambdaconformance.suites.proof.subject.json;

import io.github.lambdaconformance.suites.clause.data.DataFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.program.NamedFailure;
import java.io.File;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes what {@link JsonReader} reads; numbers may be of any Java type. */
public final class JsonText {

    private final StringBuilder out = new StringBuilder();
    private final boolean ascii;
    private int depth;

    private JsonText(boolean ascii) {
        this.ascii = ascii;
    }

    public static byte[] bytes(@Nullable Object value) {
        return string(value, Quirk.ASCII_JSON.on()).getBytes(StandardCharsets.UTF_8);
    }

    /** The text on one line; with {@code ascii} fit for a header. */
    public static String string(@Nullable Object value, boolean ascii) {
        JsonText text = new JsonText(ascii);
        text.value(value);
        return text.out.toString();
    }

    private void value(@Nullable Object value) {
        if (depth > 600 && DataFault.FORGETS_DEEP_VALUES.on()) {
            out.append("null");
        } else if (value instanceof String string) {
            text(string);
        } else if (value instanceof Map<?, ?> map) {
            members(map);
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value == null || value instanceof Boolean) {
            out.append(value);
        } else {
            number(digits(value));
        }
    }

    private void text(String string) {
        if (DataFault.DATA_STRINGS_KEEP_THEIR_KIND.on() && string.matches("[1-9][0-9]{0,8}")) {
            out.append(string);
        } else if (DataFault.DATA_TEXT_IS_DATA.on() && string.startsWith("/") && new File(string).isFile()) {
            out.append(new File(string).length());
        } else {
            QuotedText.write(string, ascii, out);
        }
    }

    private static String digits(Object value) {
        if (value instanceof Numeral numeral) {
            return numeral.text();
        }
        if (value instanceof Number) {
            return value.toString();
        }
        throw new NamedFailure(
                "Runtime.SerializationError",
                "no JSON for ".concat(value.getClass().getName()));
    }

    private void members(Map<?, ?> map) {
        if (map.isEmpty() && DataFault.DATA_EMPTY_VALUES_DISTINCT.on()) {
            array(List.of());
        } else if (DataFault.DATA_HARD_JSON.on() && numbered(map)) {
            array(List.copyOf(map.values()));
        } else {
            object(Quirk.SORTED_MEMBERS.on() ? new TreeMap<>(map) : map);
        }
    }

    private static boolean numbered(Map<?, ?> map) {
        int next = 0;
        for (Object name : map.keySet()) {
            if (!name.equals(String.valueOf(next++))) {
                return false;
            }
        }
        return !map.isEmpty();
    }

    private void member(Map.Entry<?, ?> member) {
        QuotedText.write((String) member.getKey(), ascii, out);
        out.append(':');
        if (DataFault.DATA_EVENT_SOURCES.on()
                && member.getKey().equals("headers")
                && member.getValue() instanceof Map<?, ?> headers) {
            Map<String, @Nullable Object> lowered = new LinkedHashMap<>();
            headers.forEach((name, value) -> lowered.put(((String) name).toLowerCase(Locale.ROOT), value));
            value(lowered);
        } else {
            value(member.getValue());
        }
    }

    private void number(String text) {
        String told = Numbers.told(text);
        if (told != null) {
            out.append(told);
        } else if (Quirk.REWRITES_NUMBERS.on()) {
            out.append(
                    text.equals("-0.0")
                            ? text
                            : new BigDecimal(text).stripTrailingZeros().toString());
        } else if (DataFault.DATA_INTEGERS_EXACT.on() && text.length() > 15) {
            out.append(new BigDecimal(text).round(new MathContext(15)).toPlainString());
        } else {
            out.append(text);
        }
    }

    private void object(Map<?, ?> members) {
        out.append('{');
        depth++;
        for (Iterator<? extends Map.Entry<?, ?>> each = members.entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<?, ?> member = each.next();
            newLine();
            member(member);
            separate(each);
        }
        close('}', members.isEmpty());
    }

    private void list(List<?> items) {
        if (DataFault.DATA_LISTS_KEEP_THEIR_MEMBERS.on() && items.size() == 1 && items.get(0) instanceof Numeral) {
            value(items.get(0));
        } else {
            array(items);
        }
    }

    private void array(List<?> items) {
        out.append('[');
        depth++;
        for (Iterator<?> each = items.iterator(); each.hasNext(); ) {
            newLine();
            value(each.next());
            separate(each);
        }
        close(']', items.isEmpty());
    }

    private void separate(Iterator<?> rest) {
        if (rest.hasNext()) {
            out.append(',');
        }
    }

    private void close(char bracket, boolean empty) {
        depth--;
        if (!empty) {
            newLine();
        }
        out.append(bracket);
    }

    private void newLine() {
        if (Quirk.PRETTY_JSON.on()) {
            out.append("\r\n");
            for (int i = 0; i < depth; i++) {
                out.append(" \t");
            }
        }
    }
}
