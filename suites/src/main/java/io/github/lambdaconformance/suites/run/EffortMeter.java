package io.github.lambdaconformance.suites.run;

import io.github.lambdaconformance.fixtures.proc.ProcessStat;
import io.github.lambdaconformance.reports.verdict.Effort;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Measures what judging costs, from its making on. */
final class EffortMeter {

    private static final Path SELF = Path.of("/proc/self");

    private final long began = System.nanoTime();
    private final long processMillisBefore = processMillis();
    private final AtomicLong longestWait = new AtomicLong();

    /** A clause waited so long, in what its scripts ask for and in vain. */
    void waited(Duration waits) {
        longestWait.accumulateAndGet(waits.toMillis(), Math::max);
    }

    Effort effort() {
        return new Effort(
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began),
                processMillis() - processMillisBefore,
                Runtime.getRuntime().availableProcessors(),
                longestWait.get());
    }

    /** Processor time of all children that have ended, and of theirs. */
    private static long processMillis() {
        return ProcessStat.unlessEnded(SELF)
                .map(stat -> stat.cpuTimeOfChildren().toMillis())
                .orElse(0L);
    }
}
