package io.github.lambdaconformance.suites.proof.subject.logging;

import io.github.lambdaconformance.suites.proof.fault.Quirk;
import java.util.Iterator;
import java.util.Map;

/** An object on one line whose members are texts; what the faults of the JSON that goes over the wire spoil is not used. */
final class JsonLine {

    private JsonLine() {}

    static String of(Map<String, String> members) {
        String blank = Quirk.SPACED_RECORDS.on() ? " \t " : "";
        StringBuilder line = new StringBuilder().append(blank).append('{');
        for (Iterator<Map.Entry<String, String>> each = members.entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<String, String> member = each.next();
            line.append(blank)
                    .append(text(member.getKey()))
                    .append(blank)
                    .append(':')
                    .append(blank);
            line.append(text(member.getValue())).append(blank).append(each.hasNext() ? "," : "");
        }
        return line.append('}').toString();
    }

    static String text(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.chars().forEach(c -> {
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate((char) c)) {
                text.append(String.format("\\u%04x", c));
            } else {
                text.append((char) c);
            }
        });
        return text.append('"').toString();
    }
}
