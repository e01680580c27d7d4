package io.github.lambdaconformance.suites.proof.subject;

import io.github.lambdaconformance.suites.proof.subject.fault.NextFault;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the server said to one request. */
final class Answer {

    private final int status;
    private final List<String> names = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private byte[] body = new byte[0];
    private boolean broken;

    private Answer(String statusLine) throws IOException {
        if (!statusLine.startsWith("HTTP/1.") || statusLine.length() < 12) {
            throw new IOException("not HTTP: ".concat(statusLine));
        }
        try {
            status = Integer.parseInt(statusLine, 9, 12, 10);
        } catch (NumberFormatException e) {
            throw new IOException("no status", e);
        }
    }

    /** The next answer that is not an interim one, with its body. */
    static Answer read(InputStream in) throws IOException {
        Answer answer = head(in);
        while (answer.status < 200) {
            answer = head(in);
        }
        answer.body = new Body(in, answer).read();
        return answer;
    }

    static Answer head(InputStream in) throws IOException {
        Answer answer = new Answer(line(in));
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                answer.names.add(line.substring(0, colon));
                answer.values.add(trimmed(line, colon + 1));
            }
        }
        return answer;
    }

    private static String trimmed(String line, int from) {
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
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    int status() {
        return status;
    }

    /** Notes that the connection ended in the middle of the body. */
    void breakOff() {
        broken = true;
    }

    byte[] body() {
        return body;
    }

    List<String> names() {
        return names;
    }

    /** The first value of that header, in ISO 8859-1, or null. */
    @Nullable
    String header(String name) {
        for (int i = 0; i < names.size(); i++) {
            if (isSame(names.get(i), name)) {
                return values.get(i);
            }
        }
        return null;
    }

    private static boolean isSame(String sent, String wanted) {
        boolean exact = NextFault.NEXT_HEADER_NAMES_ANY_CASE.on() && wanted.startsWith("Lambda-");
        return exact ? sent.equals(wanted) : sent.equalsIgnoreCase(wanted);
    }

    boolean isChunked() {
        String coding = header("Transfer-Encoding");
        return coding != null && coding.equalsIgnoreCase("chunked");
    }

    boolean closes() {
        String connection = header("Connection");
        boolean untilClosed = !isChunked() && header("Content-Length") == null;
        return broken || untilClosed || "close".equalsIgnoreCase(connection);
    }
}
