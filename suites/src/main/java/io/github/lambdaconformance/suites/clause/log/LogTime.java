package io.github.lambdaconformance.suites.clause.log;

import io.github.lambdaconformance.fixtures.lambda.transcript.Entry;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Started;
import io.github.lambdaconformance.fixtures.lambda.transcript.Entry.Wrote;
import io.github.lambdaconformance.fixtures.lambda.transcript.Transcript;
import java.time.Duration;
import java.time.Instant;

/** When a record of a script can have been written: between its start and the last that was printed, by the clock. */
record LogTime(Instant earliest, Instant latest) {

    /** Clocks are read by both sides, and some round. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    static LogTime of(Transcript seen) {
        var start = seen.starts().get(0);
        long last = seen.all(Wrote.class).stream().mapToLong(Entry::at).max().orElse(start.at());
        return new LogTime(start.clock().minus(TOLERANCE), clock(start, last).plus(TOLERANCE));
    }

    private static Instant clock(Started start, long at) {
        return start.clock().plusNanos(at - start.at());
    }

    boolean holds(Instant time) {
        return !time.isBefore(earliest) && !time.isAfter(latest);
    }
}
