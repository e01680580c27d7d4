package io.github.lambdaconformance.suites.proof.fault;

/** The names in the variable {@code SUBJECT}, separated by commas. */
public final class Switches {

    /** The variable that names what is switched on. */
    public static final String VARIABLE = "SUBJECT";

    private static final String[] NAMES = names();

    private Switches() {}

    private static String[] names() {
        String value = System.getenv(VARIABLE);
        return value == null || value.isEmpty() ? new String[0] : value.split(",", -1);
    }

    /** Whether this fault or quirk is switched on in this process. */
    public static boolean contains(String name) {
        for (String each : NAMES) {
            if (each.equals(name)) {
                return true;
            }
        }
        return false;
    }
}
