package conformance;

import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Who this process is, and how often its handlers were called. */
final class Calls {

    static final String INSTANCE = Long.toHexString(ThreadLocalRandom.current().nextLong());

    private static int number;

    private Calls() {}

    static void count() {
        number++;
    }

    static Object counted() {
        long pid = ProcessHandle.current().pid();
        return Map.of("n", number, "instance", INSTANCE, "pid", pid);
    }
}
