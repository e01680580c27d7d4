package io.github.lambdaconformance.suites.clause.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One record as it is written to the descriptor for the log: its kind, its length, its time in microseconds since 1970, all
 * in the order of networks, then the record itself. AWS documents this nowhere; its clients agree on it.
 *
 * @param kind text or JSON, and the level where the client tells it
 */
record TelemetryFrame(int kind, Instant time, String text) {

    /** What comes before the record. */
    static final int HEAD = 16;

    private static final int TEXT = 0xa55a0003;
    private static final int JSON = 0xa55a0002;

    /** Levels are multiples of four, from 4 for trace to 24 for fatal; 0 is none. */
    private static final int LEVEL = 0x1c;

    private static final int FATAL = 0x18;

    /** The head of a frame, which must be there whole. */
    static int kind(ByteBuffer octets) {
        return octets.getInt(octets.position());
    }

    /** How long the record is that this head announces. */
    static int length(ByteBuffer octets) {
        return octets.getInt(octets.position() + Integer.BYTES);
    }

    /** Reads one that is there whole. */
    static TelemetryFrame read(ByteBuffer octets) {
        int kind = octets.getInt();
        var text = new byte[octets.getInt()];
        var time = Instant.EPOCH.plus(octets.getLong(), ChronoUnit.MICROS);
        octets.get(text);
        return new TelemetryFrame(kind, time, new String(text, UTF_8));
    }

    /** Whether frames begin so. */
    static boolean isKnown(int kind) {
        int plain = kind & ~LEVEL;
        return (plain == TEXT || plain == JSON) && (kind & LEVEL) <= FATAL;
    }

    /** Whether it says of itself that it holds JSON. */
    boolean isJson() {
        return (kind & ~LEVEL) == JSON;
    }
}
