package io.github.lambdaconformance.suites.proof.subject.completion;

import io.github.lambdaconformance.suites.clause.stream.StreamFault;
import io.github.lambdaconformance.suites.proof.subject.function.EventMembers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** What an event wants to have streamed, piece by piece. */
final class StreamPieces {

    private static final int NOT_ASCII = 0x80;

    private final EventMembers input;
    private final List<?> chunks;

    StreamPieces(EventMembers input) {
        this.input = input;
        this.chunks = input.list("chunks");
    }

    long count() {
        return isRepeated() ? input.object("repeat").number("count", 0) : chunks.size();
    }

    private boolean isRepeated() {
        return input.has("repeat");
    }

    byte[] piece(int index) {
        return isRepeated() ? repeated(index) : listed(new EventMembers(chunks.get(index)));
    }

    private byte[] repeated(int index) {
        byte[] bytes = new byte[(int) input.object("repeat").number("size", 0)];
        Arrays.fill(bytes, (byte) index);
        return bytes;
    }

    private static byte[] listed(EventMembers chunk) {
        byte[] bytes = chunk.has("base64")
                ? Base64.getDecoder().decode(chunk.text("base64", ""))
                : chunk.text("text", "").getBytes(StandardCharsets.UTF_8);
        return damaged(bytes);
    }

    private static byte[] damaged(byte[] bytes) {
        if (StreamFault.STREAM_BYTES_IN_ORDER.on()) {
            return new String(bytes, StandardCharsets.US_ASCII).getBytes(StandardCharsets.US_ASCII);
        }
        boolean half = bytes.length == 1 && (bytes[0] & NOT_ASCII) != 0;
        if (StreamFault.STREAM_SPLIT_CHARACTERS.on() && half) {
            return new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        }
        boolean zeros = bytes.length > 1 && Arrays.equals(bytes, new byte[bytes.length]);
        return StreamFault.STREAM_ZERO_OCTETS.on() && zeros ? new byte[0] : bytes;
    }

    int total() {
        int total = 0;
        for (int i = 0; i < count(); i++) {
            total += piece(i).length;
        }
        return total;
    }
}
