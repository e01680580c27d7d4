package conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The members of an event, with a default for each that is absent or of another type. */
record Arguments(Map<?, ?> event) {

    Object value(String name) {
        return event.get(name);
    }

    String text(String name, String otherwise) {
        return value(name) instanceof String text ? text : otherwise;
    }

    long number(String name, long otherwise) {
        return value(name) instanceof Number number ? number.longValue() : otherwise;
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(value(name));
    }

    List<?> list(String name) {
        return value(name) instanceof List<?> list ? list : List.of();
    }

    Arguments object(String name) {
        return new Arguments(value(name) instanceof Map<?, ?> map ? map : Map.of());
    }

    /** The bytes of {@code base64}, or else of {@code text}. */
    byte[] bytes() {
        String base64 = text("base64", null);
        return base64 == null
                ? text("text", "").getBytes(UTF_8)
                : Base64.getDecoder().decode(base64);
    }
}
