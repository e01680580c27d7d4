package io.github.lambdaconformance.suites.proof.subject.json;

import io.github.lambdaconformance.suites.clause.data.DataFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;

/** A string of JSON with what must be escaped escaped. */
final class QuotedText {

    private static final String HEX = "0123456789abcdef";

    private final boolean ascii;
    private final StringBuilder out;

    private QuotedText(boolean ascii, StringBuilder out) {
        this.ascii = ascii;
        this.out = out;
    }

    static void write(String string, boolean ascii, StringBuilder out) {
        new QuotedText(ascii, out).quote(string);
    }

    private void quote(String string) {
        out.ensureCapacity(out.length() + string.length() + 2);
        out.append('"');
        int from = 0;
        for (int i = 0; i < string.length(); i++) {
            if (!isPlain(string, i)) {
                out.append(string, from, i);
                escape(string.charAt(i));
                from = i + 1;
            }
        }
        out.append(string, from, string.length());
        out.append('"');
    }

    private boolean isPlain(String string, int index) {
        char c = string.charAt(index);
        if (c < ' ' || c == '"' || c == '\\' || c == '/') {
            return c == '/' && !Quirk.ESCAPES_SOLIDUS.on();
        }
        return c < 0x7f || (!ascii && (!Character.isSurrogate(c) || inPair(string, index)));
    }

    /** A surrogate alone has no UTF-8; only its escape is JSON. */
    private static boolean inPair(String string, int index) {
        if (DataFault.DATA_UNICODE_SURVIVES.on()) {
            return false;
        }
        char c = string.charAt(index);
        return Character.isHighSurrogate(c)
                ? index + 1 < string.length() && Character.isLowSurrogate(string.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(string.charAt(index - 1));
    }

    private void escape(char c) {
        if (DataFault.DATA_CONTROL_CHARACTERS_ESCAPED.on() && c < ' ') {
            out.append(c);
        } else if (c == '"' || c == '\\' || c == '/') {
            out.append('\\').append(c);
        } else {
            codeUnit(DataFault.DATA_UNICODE_SURVIVES.on() && Character.isSurrogate(c) ? '\ufffd' : c);
        }
    }

    private void codeUnit(char c) {
        if (DataFault.DATA_LONE_SURROGATE.on() && Character.isSurrogate(c)) {
            ThisProcess.end(1);
        }
        if (DataFault.LEAVES_OUT_HALF_CHARACTERS.on() && Character.isSurrogate(c)) {
            return;
        }
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt(c >> shift & 0xf));
        }
    }
}
