package reference.runtime;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;

/** The body of a streamed response: each write is sent at once as one chunk. It ends when the handler has returned. */
public final class ResponseStream extends OutputStream {

    private static final String HTTP_INTEGRATION = "application/vnd.awslambda.http-integration-response";
    private static final int DELIMITER_LENGTH = 8;

    private final HttpConnection connection;
    private final String path;
    private final Map<String, String> headers;
    private boolean begun;
    private boolean closed;

    ResponseStream(HttpConnection connection, String path, Map<String, String> headers) {
        this.connection = connection;
        this.path = path;
        this.headers = headers;
    }

    /** Sets the media type, which is {@code application/octet-stream} otherwise; only before the first byte. */
    public void setContentType(String contentType) {
        if (begun) {
            throw new IllegalStateException("The response has begun");
        }
        headers.put("Content-Type", contentType.replaceAll("[^\\x20-\\x7e]", "?"));
    }

    /** Begins an HTTP response behind a function URL: status, headers and cookies first, then zero bytes, then the body. */
    public void writePrelude(Map<?, ?> prelude) throws IOException, JsonException {
        byte[] json = JsonWriter.write(prelude);
        setContentType(HTTP_INTEGRATION);
        write(Arrays.copyOf(json, json.length + DELIMITER_LENGTH));
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet});
    }

    @Override
    public void write(byte[] data, int offset, int length) throws IOException {
        if (closed) {
            throw new IOException("The response is closed");
        }
        begin();
        connection.chunk(data, offset, length);
    }

    /** Refuses further bytes; after this the connection belongs to the runtime again. */
    @Override
    public void close() {
        closed = true;
    }

    boolean isBegun() {
        return begun;
    }

    HttpResponse end(Map<String, String> trailers) throws IOException {
        begin();
        return connection.endChunks(trailers);
    }

    private void begin() throws IOException {
        if (!begun) {
            connection.beginChunks(path, headers);
            begun = true;
        }
    }
}
