package io.github.lambdaconformance.suites.proof.subject.json;

import io.github.lambdaconformance.suites.clause.data.DataFault;
import io.github.lambdaconformance.suites.proof.subject.program.NamedFailure;

/** A place in a JSON text, and the strings that begin there. */
class JsonSource {

    final String text;
    int at;

    JsonSource(String text) {
        this.text = text;
    }

    final NamedFailure invalid() {
        return new NamedFailure(
                "Runtime.InvalidEvent", "the event is not JSON at character ".concat(String.valueOf(at)));
    }

    final String string() {
        if (peek() != '"') {
            throw invalid();
        }
        at++;
        int end = plainRun();
        String plain = text.substring(at, end);
        at = end;
        if (peek() == '"') {
            at++;
            return plain;
        }
        return escaped(new StringBuilder(plain));
    }

    private String escaped(StringBuilder string) {
        while (peek() == '\\') {
            at++;
            string.append(escape());
            int end = plainRun();
            string.append(text, at, end);
            at = end;
        }
        expect('"');
        return string.toString();
    }

    /** The index of the first character that cannot stand for itself in a string. */
    private int plainRun() {
        int end = at;
        while (end < text.length() && text.charAt(end) >= ' ' && text.charAt(end) != '"' && text.charAt(end) != '\\') {
            end++;
        }
        return end;
    }

    private char escape() {
        char kind = peek();
        at++;
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> DataFault.DATA_ESCAPES_UNDERSTOOD.on() ? kind : codeUnit();
            default -> throw invalid();
        };
    }

    private char codeUnit() {
        int unit = 0;
        for (int end = at + 4; at < end; at++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0) {
                throw invalid();
            }
            unit = unit * 16 + digit;
        }
        return (char) unit;
    }

    final char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    final void skipBlanks() {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
            at++;
        }
    }

    final boolean accept(char wanted) {
        skipBlanks();
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    final void expect(char wanted) {
        if (!accept(wanted)) {
            throw invalid();
        }
    }
}
