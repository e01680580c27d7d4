package io.github.lambdaconformance.suites.proof.subject.http;

import io.github.lambdaconformance.suites.clause.response.ResponseFault;
import io.github.lambdaconformance.suites.clause.stream.StreamFault;
import io.github.lambdaconformance.suites.proof.fault.Quirk;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The chunked coding of request bodies. */
public final class Chunks {

    private static final byte[] CRLF = {'\r', '\n'};

    private Chunks() {}

    /** Whether bodies of known length go out in chunks, too. */
    static boolean wanted() {
        return Quirk.CHUNKED_REQUESTS.on()
                || Quirk.TINY_CHUNKS.on()
                || Quirk.CHUNK_EXTENSIONS.on()
                || Quirk.ANNOUNCES_TRAILERS.on()
                || ResponseFault.RESPONSE_FRAMING_VALID.on()
                || ResponseFault.MISCOUNTS_CHUNKS.on();
    }

    static byte[] encode(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length + 64);
        int step = step(body.length);
        for (int from = 0; from < body.length; from += step) {
            chunk(out, body, from, Math.min(step, body.length - from));
        }
        last(out, "");
        return out.toByteArray();
    }

    private static int step(int length) {
        if (Quirk.TINY_CHUNKS.on()) {
            return length > 65_536 ? 1_000 : 3;
        }
        return 32_768;
    }

    public static void chunk(ByteArrayOutputStream out, byte[] bytes, int from, int length) {
        size(out, ResponseFault.MISCOUNTS_CHUNKS.on() ? length - 1 : length);
        out.write(bytes, from, length);
        out.writeBytes(CRLF);
    }

    /** The last chunk and the trailer section; {@code trailers} are complete lines. */
    public static void last(ByteArrayOutputStream out, String trailers) {
        size(out, 0);
        out.writeBytes(trailers.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(CRLF);
    }

    private static void size(ByteArrayOutputStream out, int length) {
        String hex = Integer.toHexString(length);
        if (Quirk.CHUNK_EXTENSIONS.on()) {
            hex = "00".concat(hex.toUpperCase(Locale.ROOT)).concat(";part=1;name=\"a;b\"");
        }
        out.writeBytes(hex.getBytes(StandardCharsets.ISO_8859_1));
        if (StreamFault.STREAM_CHUNKS_WELL_FORMED.on()) {
            out.write('\n');
        } else {
            out.writeBytes(CRLF);
        }
    }
}
