package io.github.lambdaconformance.suites.proof.subject.completion;

import io.github.lambdaconformance.suites.clause.stream.StreamFault;
import io.github.lambdaconformance.suites.proof.subject.program.Pause;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;
import java.util.ArrayList;
import java.util.List;

/** What broken programs do with many chunks and with writes that take their time; the plain program just waits. */
final class StreamPatience {

    private static final long ONE_SECOND = 1_000_000_000L;
    private static final int EIGHT_MIB = 8 << 20;
    private static final int CHUNK_OF_ONE = 6;

    private final List<byte[]> copies = new ArrayList<>();
    private long waited;
    private long sent;

    /** These bytes have left, in so many nanoseconds. */
    void wrote(byte[] bytes, long nanos) {
        waited += nanos;
        sent += bytes.length;
        if (StreamFault.STREAM_TWO_HUNDRED_MEBIBYTES.on()) {
            copies.add(bytes);
        }
        if (StreamFault.STREAM_MANY_CHUNKS.on() && bytes.length == CHUNK_OF_ONE) {
            Pause.of(4);
        }
        if (isOver(nanos)) {
            ThisProcess.end(1);
        }
    }

    private boolean isOver(long nanos) {
        return (StreamFault.STREAM_BACK_PRESSURE.on() && sent > EIGHT_MIB && waited > ONE_SECOND / 2)
                || (StreamFault.STREAM_READER_STALLS.on() && nanos > 2 * ONE_SECOND)
                || (StreamFault.STREAM_READER_STALLS_LONG.on() && nanos > 30 * ONE_SECOND);
    }
}
