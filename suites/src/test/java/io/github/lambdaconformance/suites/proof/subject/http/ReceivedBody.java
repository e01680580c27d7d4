package io.github.lambdaconformance.suites.proof.subject.http;

import io.github.lambdaconformance.suites.clause.managed.ManagedFault;
import io.github.lambdaconformance.suites.clause.next.NextFault;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the body of an answer in whichever framing it was sent. */
final class ReceivedBody {

    private static final int FRAME = 7;
    private static final int ROOM = 6 * 1_048_576 + 100;

    private final InputStream in;
    private final ReceivedHead head;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final byte[] block = new byte[16_384];
    private int chunks;
    private int framed;
    private boolean broken;

    ReceivedBody(InputStream in, ReceivedHead head) {
        this.in = in;
        this.head = head;
    }

    byte[] read() throws IOException {
        try {
            readFramed();
        } catch (EOFException e) {
            if (handsOverTruncated()) {
                broken = true;
                return bytes.toByteArray();
            }
            throw e;
        }
        return misread(bytes.toByteArray());
    }

    private static boolean handsOverTruncated() {
        return NextFault.NEXT_TRUNCATED_EVENT_NOT_DELIVERED.on() || ManagedFault.MANAGED_TRUNCATED_EVENT.on();
    }

    /** Whether the connection ended in the middle of it. */
    boolean isBroken() {
        return broken;
    }

    private void readFramed() throws IOException {
        String length = head.value("Content-Length");
        if (head.isChunked()) {
            readChunks();
        } else if (length != null) {
            readBytes(number(length, 10));
        } else if (head.status() != 204 && head.status() != 304 && !NextFault.NEXT_READS_CLOSE_DELIMITED.on()) {
            in.transferTo(bytes);
        }
    }

    private void readChunks() throws IOException {
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            framed += size + FRAME;
            if (framed > ROOM && NextFault.COUNTS_THE_FRAMING.on()) {
                throw new IOException("no room for so large an event");
            }
            readBytes(size);
            if (!ReceivedHead.line(in).isEmpty()) {
                throw new IOException("a chunk is longer than its size");
            }
            chunks++;
        }
        skipTrailers();
    }

    private void skipTrailers() throws IOException {
        String line;
        do {
            line = ReceivedHead.line(in);
        } while (!line.isEmpty());
    }

    private int chunkSize() throws IOException {
        String line = ReceivedHead.line(in);
        if (NextFault.ENDS_AT_A_PADDED_SIZE.on() && line.startsWith("0")) {
            return 0;
        }
        int extension = NextFault.NEXT_READS_ODD_CHUNKS.on() ? -1 : line.indexOf(';');
        return number(extension < 0 ? line.trim() : line.substring(0, extension).trim(), 16);
    }

    private static int number(String digits, int radix) throws IOException {
        try {
            return Integer.parseInt(digits, radix);
        } catch (NumberFormatException e) {
            throw new IOException("not a length", e);
        }
    }

    private void readBytes(int count) throws IOException {
        boolean skipped = NextFault.KEEPS_FIRST_CHUNK.on() && chunks > 0;
        for (int left = count; left > 0; ) {
            int read = in.read(block, 0, Math.min(left, block.length));
            if (read < 0) {
                throw new EOFException();
            }
            if (!skipped) {
                bytes.writeBytes(taken(Arrays.copyOf(block, read)));
            }
            left -= NextFault.NEXT_READS_ANY_SEGMENTS.on() ? left : read;
        }
    }

    private static byte[] taken(byte[] piece) {
        return NextFault.NEXT_KEEPS_SPLIT_CHARACTERS.on()
                ? new String(piece, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8)
                : piece;
    }

    private byte[] misread(byte[] body) {
        if (NextFault.NEXT_READS_CHUNKED.on() && head.isChunked() && body.length <= 2_049) {
            return new byte[0];
        }
        boolean cut = NextFault.NEXT_READS_CONTENT_LENGTH.on() && !head.isChunked() && body.length > 2_048;
        return cut ? Arrays.copyOf(body, 2_048) : body;
    }
}
