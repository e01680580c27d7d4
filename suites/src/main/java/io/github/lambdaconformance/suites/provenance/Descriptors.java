package io.github.lambdaconformance.suites.provenance;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;

/** The open files that this process may have: sockets and pipes of runtimes are among them, and without one it can only wait. */
public final class Descriptors {

    /** What the suite has open itself, its report included. */
    private static final int OWN = 96;

    /** Sockets, pipes and helpers of what runs for one clause. */
    private static final int OF_CLAUSE = 16;

    private Descriptors() {}

    /** Why so many clauses cannot be judged at once, in one line; empty where they can. */
    public static Optional<String> tooFew(int atOnce) {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? tooFew(atOnce, system.getMaxFileDescriptorCount())
                : Optional.empty();
    }

    static Optional<String> tooFew(int atOnce, long allowed) {
        long needed = OWN + (long) OF_CLAUSE * atOnce;
        if (allowed >= needed) {
            return Optional.empty();
        }
        long possible = (allowed - OWN) / OF_CLAUSE;
        return Optional.of("this process may have " + allowed + " files open, but may need " + needed + " for " + atOnce
                + " at once: allow more (ulimit -n 1024)"
                + (possible > 0 ? ", or judge fewer clauses at once (--parallel " + possible + ")" : ""));
    }
}
