package io.github.lambdaconformance.suites.provenance;

/** What a run ran on, in one line without anything that identifies the machine. */
public final class Machine {

    private Machine() {}

    public static String text() {
        return "%s %s, %d cores, Java %s"
                .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.specification.version"));
    }
}
