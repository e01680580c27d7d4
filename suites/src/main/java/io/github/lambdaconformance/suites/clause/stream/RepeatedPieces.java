package io.github.lambdaconformance.suites.clause.stream;

import io.github.lambdaconformance.fixtures.files.Sha256;
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

    /** Of these bytes and then all pieces, in lower-case hexadecimal. */
    String sha256After(byte[] first) {
        var digest = Sha256.begin();
        digest.update(first);
        var piece = new byte[size];
        for (int number = 0; number < count; number++) {
            Arrays.fill(piece, (byte) number);
            digest.update(piece);
        }
        return Sha256.end(digest);
    }
}
