package reference.runtime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Map;

/** An HTTP/1.1 client for one server: one request at a time, over a connection that is kept while both sides agree. */
final class HttpConnection {

    private static final byte[] NOTHING = {};

    private final String authority;
    private Transport transport;

    /** @param authority {@code host:port}, exactly as Lambda gave it */
    HttpConnection(String authority) {
        this.authority = authority;
    }

    HttpResponse get(String path) throws IOException {
        return send(head("GET", path, Map.of()), NOTHING);
    }

    HttpResponse post(String path, Map<String, String> headers, byte[] body) throws IOException {
        return send(head("POST", path, headers) + "Content-Length: " + body.length + "\r\n", body);
    }

    private HttpResponse send(String head, byte[] body) throws IOException {
        connect();
        boolean complete = write(bytes(head + "\r\n"), body);
        return receive(complete);
    }

    /** Begins a request whose body is written with {@link #chunk} and ended with {@link #endChunks}. */
    void beginChunks(String path, Map<String, String> headers) throws IOException {
        connect();
        transport.write(bytes(head("POST", path, headers) + "Transfer-Encoding: chunked\r\n\r\n"));
    }

    /** Sends one chunk at once. An empty one is left out, because on the wire it would mean the end. */
    void chunk(byte[] data, int offset, int length) throws IOException {
        if (length > 0) {
            transport.write(bytes(Integer.toHexString(length) + "\r\n"));
            transport.write(data, offset, length);
            transport.write(bytes("\r\n"));
        }
        transport.flush();
    }

    HttpResponse endChunks(Map<String, String> trailers) throws IOException {
        boolean complete = write(bytes("0\r\n" + fields(trailers) + "\r\n"), NOTHING);
        return receive(complete);
    }

    /** False if the server stopped reading; its answer, typically 413, may be there nevertheless. */
    private boolean write(byte[] head, byte[] body) {
        try {
            transport.write(head);
            transport.write(body);
            transport.flush();
            return true;
        } catch (IOException stopped) {
            return false;
        }
    }

    private HttpResponse receive(boolean requestComplete) throws IOException {
        boolean reusable = false;
        try {
            HttpResponse response = new HttpReader(transport.input()).read();
            reusable = requestComplete && response.keepAlive();
            return response;
        } finally {
            if (!reusable) {
                close();
            }
        }
    }

    private void connect() throws IOException {
        // A server that speaks, or hangs up, while it is not asked has ended the connection.
        if (transport != null && transport.isHeard()) {
            close();
        }
        if (transport == null) {
            transport = Transport.connect(authority);
        }
    }

    private void close() {
        transport.close();
        transport = null;
    }

    private String head(String method, String path, Map<String, String> headers) {
        return method + " " + path + " HTTP/1.1\r\nHost: " + authority
                + "\r\nUser-Agent: lambda-conformance-reference/1.0\r\n" + fields(headers);
    }

    private static String fields(Map<String, String> fields) {
        StringBuilder lines = new StringBuilder();
        fields.forEach(
                (name, value) -> lines.append(name).append(": ").append(value).append("\r\n"));
        return lines.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
