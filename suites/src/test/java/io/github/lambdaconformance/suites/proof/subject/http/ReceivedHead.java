package io.github.lambdaconformance.suites.proof.subject.http;

import io.github.lambdaconformance.suites.clause.http.HttpFault;
import io.github.lambdaconformance.suites.clause.next.NextFault;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Status line and headers of an answer. */
final class ReceivedHead {

    private static final int NARROW = 8_192;

    private final int status;
    private final boolean oldVersion;
    private final List<String> names = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    private ReceivedHead(String statusLine) throws IOException {
        if (!statusLine.startsWith("HTTP/1.") || statusLine.length() < 12) {
            throw new IOException("not HTTP: ".concat(statusLine));
        }
        if (NextFault.NEXT_ANY_REASON_PHRASE.on() && statusLine.contains(" 200") && !statusLine.endsWith("OK")) {
            throw new IOException("not OK: ".concat(statusLine));
        }
        oldVersion = statusLine.startsWith("HTTP/1.0");
        try {
            status = Integer.parseInt(statusLine, 9, 12, 10);
        } catch (NumberFormatException e) {
            throw new IOException("no status", e);
        }
    }

    static ReceivedHead read(InputStream in) throws IOException {
        ReceivedHead head = new ReceivedHead(line(in));
        int length = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            length += line.length();
            if (NextFault.NEXT_LARGE_HEADER_BLOCK.on() && length > NARROW) {
                throw new IOException("too many headers");
            }
            head.add(line);
        }
        return head;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        boolean tight = NextFault.NEEDS_A_BLANK_IN_FRAMING.on() && line.startsWith("Transfer") && !line.contains(": ");
        if (colon > 0 && !tight) {
            names.add(line.substring(0, colon));
            values.add(trimmed(line, colon + 1));
        }
    }

    private static String trimmed(String line, int from) {
        if (NextFault.NEXT_HEADER_WHITE_SPACE.on()) {
            return line.substring(Math.min(from + 1, line.length()));
        }
        int start = from;
        int end = line.length();
        while (start < end && isBlank(line.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            line.write(next);
            if (HttpFault.HTTP_SPLIT_LINES.on() && next == '\r' && in.available() == 0) {
                break;
            }
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    int status() {
        return status;
    }

    List<String> names() {
        return names;
    }

    /** The first value of that header, in ISO 8859-1, or null. */
    @Nullable
    String value(String name) {
        for (int i = 0; i < names.size(); i++) {
            if (isSame(names.get(i), name)) {
                return values.get(i);
            }
        }
        return null;
    }

    private static boolean isSame(String sent, String wanted) {
        if (NextFault.KNOWS_LENGTH_BY_PREFIX.on() && wanted.equals("Content-Length") && sent.equals("Content-Len")) {
            return true;
        }
        boolean exact = NextFault.NEXT_HEADER_NAMES_ANY_CASE.on() && wanted.startsWith("Lambda-");
        return exact ? sent.equals(wanted) : sent.equalsIgnoreCase(wanted);
    }

    boolean isChunked() {
        String coding = value("Transfer-Encoding");
        return coding != null && coding.equalsIgnoreCase("chunked");
    }

    /** Whether nothing can follow this answer on its connection. */
    boolean closes() {
        String connection = NextFault.NEXT_CONNECTION_CLOSE.on() ? null : value("Connection");
        boolean untilClosed = !isChunked() && value("Content-Length") == null;
        boolean old = oldVersion && !"keep-alive".equalsIgnoreCase(connection) && !HttpFault.HTTP_1_0_ANSWER.on();
        return untilClosed || old || "close".equalsIgnoreCase(connection);
    }
}
