package io.github.lambdaconformance.suites.run;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * What the user reads who ends a run before its time, by Ctrl-C or another signal. What the runtimes have started is killed
 * by the fixtures' reaper.
 */
final class Interruption {

    private static final String REPORT = "java -jar lambda-conformance.jar report ";

    private final Path out;
    private final Thread hook = new Thread(this::tell, "interruption");
    private volatile Supplier<String> results = () -> "";

    private Interruption(Path out) {
        this.out = out;
    }

    /** From now on. */
    static Interruption of(Path out) {
        var expected = new Interruption(out);
        Runtime.getRuntime().addShutdownHook(expected.hook);
        return expected;
    }

    /** There are results, which this puts into safety; it says how many. */
    void keeps(Supplier<String> kept) {
        this.results = kept;
    }

    /** The run is over. */
    void pass() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException late) {
            // It has come in the meantime, and says so itself.
        }
    }

    private void tell() {
        var kept = results.get();
        System.err.println(
                kept.isEmpty()
                        ? "cut off before anything was judged"
                        : "cut off: " + kept + " are kept, and this shows them: " + REPORT + out);
    }
}
