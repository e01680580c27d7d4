package io.github.lambdaconformance.suites.proof.subject.http;

import io.github.lambdaconformance.suites.clause.http.HttpFault;
import io.github.lambdaconformance.suites.clause.response.ResponseFault;
import io.github.lambdaconformance.suites.proof.fault.BrokenHabit;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** A request while it is put together: line, header fields, and what follows them on the wire. */
public final class OutgoingRequest {

    private static final int LARGE = 1024 * 1024;

    private static final byte[] NOTHING = new byte[0];

    private final boolean report;
    private final StringBuilder head = new StringBuilder(512);
    private byte[] payload = NOTHING;

    private OutgoingRequest(String method, String path, String host) {
        report = path.endsWith("/error");
        head.append(method).append(' ').append(path);
        head.append(version()).append("\r\n");
        hosts(host);
        if (!Quirk.NO_USER_AGENT.on() && !HttpFault.HTTP_USER_AGENT.on()) {
            field("User-Agent", "conformance-subject/1".concat(Quirk.LONG_USER_AGENT.on() ? " a/1".repeat(75) : ""));
        }
        oddFields();
        illegalFields();
    }

    private void hosts(String host) {
        if (!BrokenHabit.NO_HOST.on()) {
            field("Host", HttpFault.HTTP_ONE_HOST_HEADER.on() ? "lambda" : host);
        }
        if (HttpFault.SENDS_TWO_HOSTS.on()) {
            field("Host", host);
        }
    }

    private static String version() {
        if (BrokenHabit.MALFORMED_REQUEST_LINE.on()) {
            return "";
        }
        return HttpFault.HTTP_REQUEST_LINE.on() ? " HTTP/1.0" : " HTTP/1.1";
    }

    public static OutgoingRequest get(String path, String host) {
        return new OutgoingRequest("GET", path, host);
    }

    /** Without body and framing, which the caller adds. */
    public static OutgoingRequest post(String path, String host) {
        boolean response = path.endsWith("/response");
        return new OutgoingRequest(
                response && ResponseFault.RESPONSE_POSTED_TO_ITS_ID.on() ? "PUT" : "POST", path, host);
    }

    private void oddFields() {
        if (Quirk.EXTRA_HEADERS.on()) {
            field("Accept", "*/*")
                    .field("X-Subject", "a")
                    .field("X-Subject", "")
                    .field("Pragma", "no-cache");
        }
        if (Quirk.ACCEPT_ENCODING.on()) {
            field("Accept-Encoding", "gzip, deflate;q=0.5");
        }
        connectionFields();
    }

    private void connectionFields() {
        if (HttpFault.HTTP_NO_HTTP2_UPGRADE.on()) {
            field("Connection", "Upgrade, HTTP2-Settings")
                    .field("Upgrade", "h2c")
                    .field("HTTP2-Settings", "AAMAAABk");
        }
        if (Quirk.CONNECTION_PER_REQUEST.on()) {
            field("Connection", "close");
        }
        if (Quirk.KEEP_ALIVE_HEADER.on()) {
            field("Connection", "keep-alive").field("Keep-Alive", "timeout=900");
        }
    }

    private void illegalFields() {
        if (HttpFault.HTTP_LEGAL_FIELDS.on()) {
            head.append("X Subject: 1\r\n");
        }
        if (HttpFault.FOLDS_A_HEADER.on()) {
            head.append("X-Subject: one\r\n two\r\n");
        }
    }

    public OutgoingRequest field(String name, String value) {
        head.append(Spelling.of(name))
                .append(Quirk.TIGHT_HEADERS.on() ? ":" : ": ")
                .append(value);
        head.append(Quirk.TRAILING_BLANKS.on() ? "  \t\r\n" : "\r\n");
        return this;
    }

    public OutgoingRequest contentType(String type) {
        return Quirk.NO_CONTENT_TYPE.on() ? this : field("Content-Type", type);
    }

    /** Whether bodies are sent only with leave. */
    static boolean asksLeave() {
        return Quirk.EXPECT_CONTINUE.on()
                || ResponseFault.RESPONSE_EXPECT_CONTINUE.on()
                || ResponseFault.RESPONSE_NO_EXPECT.on();
    }

    public boolean isReport() {
        return report;
    }

    public OutgoingRequest body(byte[] body) {
        if (HttpFault.HTTP_NO_COMPRESSION.on()) {
            return field("Content-Encoding", "gzip").measured(compressed(body));
        }
        if (asksLeave() && body.length > 0) {
            field("Expect", "100-continue");
        }
        return Chunks.wanted() ? chunked(body) : measured(body);
    }

    private static byte[] compressed(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private OutgoingRequest chunked(byte[] body) {
        if (ResponseFault.RESPONSE_FRAMING_VALID.on()) {
            length(body.length);
        }
        if (Quirk.ANNOUNCES_TRAILERS.on()) {
            field("Trailer", Trailers.NAMES);
        }
        field("Transfer-Encoding", "chunked");
        payload = Chunks.encode(body);
        return this;
    }

    private OutgoingRequest measured(byte[] body) {
        boolean understated = HttpFault.UNDERSTATES_LENGTH.on() && body.length > 0;
        if (HttpFault.ILLEGAL_FIELD_BESIDE_LARGE_BODY.on() && body.length > LARGE) {
            head.append("X Subject: 1\r\n");
        }
        payload = body;
        return length(understated ? body.length - 1 : body.length);
    }

    public OutgoingRequest length(int length) {
        return field("Content-Length", String.valueOf(length));
    }

    byte[] head() {
        return head.toString().concat("\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    public byte[] payload() {
        return payload;
    }
}
