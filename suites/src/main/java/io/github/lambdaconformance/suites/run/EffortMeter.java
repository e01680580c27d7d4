package io.github.lambdaconformance.suites.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lambdaconformance.reports.verdict.Effort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Measures what judging costs, from its making on. */
final class EffortMeter {

    private static final Path SELF = Path.of("/proc/self/stat");

    /** The kernel's unit towards programs, the same on every architecture that Lambda and its authors use. */
    private static final long MILLIS_PER_TICK = 10;

    private final long began = System.nanoTime();
    private final long processMillisBefore = processMillis();
    private final AtomicLong longestWait = new AtomicLong();

    /** A clause's scripts asked for this much waiting. */
    void waited(Duration scripted) {
        longestWait.accumulateAndGet(scripted.toMillis(), Math::max);
    }

    Effort effort() {
        return new Effort(
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began),
                processMillis() - processMillisBefore,
                Runtime.getRuntime().availableProcessors(),
                longestWait.get());
    }

    /** Processor time of all children that have ended, and of theirs: the 16th and 17th field, see proc(5). */
    private static long processMillis() {
        try {
            var stat = Files.readString(SELF, UTF_8);
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * MILLIS_PER_TICK;
        } catch (IOException e) {
            return 0;
        }
    }
}
