package reference.runtime;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;

/** Reads one answer of an HTTP/1.x server in any framing; an answer that is cut short is an error, never a result. */
final class HttpReader {

    private static final int MAX_LINE = 1024 * 1024;

    private final InputStream input;

    HttpReader(InputStream input) {
        this.input = input;
    }

    HttpResponse read() throws IOException {
        try {
            return response();
        } catch (NumberFormatException | IndexOutOfBoundsException malformed) {
            throw new ProtocolException("The answer is not HTTP: " + malformed.getMessage());
        }
    }

    private HttpResponse response() throws IOException {
        String statusLine = line();
        Headers headers = headers();
        int status = status(statusLine);
        if (status < 200) {
            // 100 and 103 only announce the real answer.
            return response();
        }
        boolean untilClose = isUntilClose(status, headers);
        boolean keepAlive = !untilClose && keepsAlive(statusLine, headers);
        return new HttpResponse(status, headers, body(status, headers, untilClose), keepAlive);
    }

    private static int status(String statusLine) throws ProtocolException {
        if (!statusLine.startsWith("HTTP/1.")) {
            throw new ProtocolException("Not a status line: " + statusLine);
        }
        return Integer.parseInt(statusLine.substring(9, 12));
    }

    private static boolean keepsAlive(String statusLine, Headers headers) {
        boolean http11 = statusLine.startsWith("HTTP/1.1");
        return http11 ? !headers.lists("Connection", "close") : headers.lists("Connection", "keep-alive");
    }

    private static boolean isUntilClose(int status, Headers headers) {
        return !isBodiless(status) && !isChunked(headers) && headers.text("Content-Length") == null;
    }

    private static boolean isBodiless(int status) {
        return status == 204 || status == 304;
    }

    private static boolean isChunked(Headers headers) {
        return headers.lists("Transfer-Encoding", "chunked");
    }

    private byte[] body(int status, Headers headers, boolean untilClose) throws IOException {
        if (isBodiless(status)) {
            return new byte[0];
        }
        if (isChunked(headers)) {
            return chunks();
        }
        return untilClose ? input.readAllBytes() : exactly(size(headers.text("Content-Length"), 10));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(exactly(size));
            if (!line().isEmpty()) {
                throw new ProtocolException("A chunk is longer than its size");
            }
        }
        headers();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        String line = line();
        int extension = line.indexOf(';');
        return size((extension < 0 ? line : line.substring(0, extension)).trim(), 16);
    }

    private static int size(String digits, int radix) throws ProtocolException {
        int size = Integer.parseInt(digits, radix);
        if (size < 0) {
            throw new ProtocolException("A negative size: " + digits);
        }
        return size;
    }

    private byte[] exactly(int size) throws IOException {
        byte[] bytes = input.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException("The answer ended after " + bytes.length + " of " + size + " bytes");
        }
        return bytes;
    }

    /** Reads a block of fields up to the empty line: the header, or the trailers. */
    private Headers headers() throws IOException {
        Headers headers = new Headers();
        for (String line = line(); !line.isEmpty(); line = line()) {
            headers.add(line);
        }
        return headers;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = octet(); octet != '\n'; octet = octet()) {
            line.append((char) octet);
            if (line.length() > MAX_LINE) {
                throw new ProtocolException("A line of the answer does not end");
            }
        }
        int last = line.length() - 1;
        return last >= 0 && line.charAt(last) == '\r' ? line.substring(0, last) : line.toString();
    }

    private int octet() throws IOException {
        int octet = input.read();
        if (octet < 0) {
            throw new EOFException("The server hung up before its answer was complete");
        }
        return octet;
    }
}
