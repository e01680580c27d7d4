package io.github.lambdaconformance.suites.clause.stream;

import io.github.lambdaconformance.fixtures.files.Checksum;
import java.util.Arrays;

/**
 * What a stream holds that repeats itself; made piece by piece, for it may be larger than memory.
 *
 * @param count of the pieces
 * @param size of each piece in bytes; all of them have the value of its number modulo 256
 */
record RepeatedPieces(int count, int size) {

    /** Of all pieces, in bytes. */
    long total() {
        return (long) count * size;
    }

    /** Of these bytes and then all pieces, as of a body. */
    String checksumAfter(byte[] first) {
        var sum = new Checksum().add(first, 0, first.length);
        var piece = new byte[size];
        for (int number = 0; number < count; number++) {
            Arrays.fill(piece, (byte) number);
            sum.add(piece, 0, size);
        }
        return sum.text();
    }
}
