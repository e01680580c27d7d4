package io.github.lambdaconformance.suites.clause.stream;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Bytes of all values, in pieces of odd sizes. */
final class OddChunks {

    private OddChunks() {}

    /** So many bytes, in pieces that grow and shrink. */
    static List<byte[]> ofSize(int size) {
        var bytes = new byte[size];
        IntStream.range(0, size).forEach(i -> bytes[i] = (byte) (i * 31 + i / 251));
        var chunks = new ArrayList<byte[]>();
        for (int from = 0, step = 1; from < size; from += step, step = step * 3 % 65_537) {
            chunks.add(Arrays.copyOfRange(bytes, from, Math.min(size, from + step)));
        }
        return chunks;
    }

    /** Each octet in a piece of its own. */
    static List<byte[]> eachOctet(byte[] bytes) {
        return IntStream.range(0, bytes.length)
                .mapToObj(at -> new byte[] {bytes[at]})
                .toList();
    }

    /** The pieces as one. */
    static byte[] joined(List<byte[]> chunks) {
        var all = new ByteArrayOutputStream();
        chunks.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
