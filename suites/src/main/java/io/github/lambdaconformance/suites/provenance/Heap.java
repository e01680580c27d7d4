package io.github.lambdaconformance.suites.provenance;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The memory of this JVM: where it runs full, what was seen of a runtime may be the suite's own fault. */
public final class Heap {

    private static final int MIB = 1024 * 1024;

    /** What is still held after a collection, of a hundred; beyond it the collector takes the time that runtimes wait for. */
    private static final int FULL = 95;

    private static final List<MemoryPoolMXBean> LASTING = watched();

    private Heap() {}

    /** How often up to now a collection has left it full. */
    public static long timesFull() {
        return LASTING.stream()
                .mapToLong(MemoryPoolMXBean::getCollectionUsageThresholdCount)
                .sum();
    }

    /** Whether that is what lies under a failure. */
    public static boolean isCauseOf(Throwable problem) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
                .anyMatch(OutOfMemoryError.class::isInstance);
    }

    /** What to tell, in one line. */
    public static String tooSmall() {
        return "the heap of " + Runtime.getRuntime().maxMemory() / MIB
                + " MiB is too small: give the suite more, such as"
                + " java -Xmx1g -jar lambda-conformance.jar, or judge fewer clauses at once (--parallel)";
    }

    /** Where what lives long is kept; its name differs between collectors. */
    private static List<MemoryPoolMXBean> watched() {
        var pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isCollectionUsageThresholdSupported())
                .filter(pool -> pool.getName().contains("Old") || pool.getName().contains("Tenured"))
                .filter(pool -> pool.getUsage().getMax() > 0)
                .toList();
        pools.forEach(pool -> pool.setCollectionUsageThreshold(pool.getUsage().getMax() / 100 * FULL));
        return pools;
    }
}
