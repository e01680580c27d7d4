package reference.runtime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.ProtocolException;
import java.util.Map;
import java.util.TreeMap;

/** The fields of an answer, whatever the case of their names; repeated ones are joined by commas. */
final class Headers {

    private final Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    void add(String line) throws ProtocolException {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new ProtocolException("Not a header field: " + line);
        }
        fields.merge(line.substring(0, colon).trim(), line.substring(colon + 1).trim(), (a, b) -> a + ", " + b);
    }

    /** The value as it was sent, each char being one octet; null when the field is absent, empty when it is empty. */
    String octets(String name) {
        return fields.get(name);
    }

    /** The value as UTF-8 text; null when the field is absent or empty, which mean the same to Lambda. */
    String text(String name) {
        String octets = fields.get(name);
        return octets == null || octets.isEmpty() ? null : new String(octets.getBytes(ISO_8859_1), UTF_8);
    }

    /** Whether the comma-separated value contains the token, in any case. */
    boolean lists(String name, String token) {
        for (String item : fields.getOrDefault(name, "").split(",")) {
            if (item.trim().equalsIgnoreCase(token)) {
                return true;
            }
        }
        return false;
    }
}
