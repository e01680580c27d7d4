package io.github.lambdaconformance.suites.proof.subject;

/** The names in the variable {@code SUBJECT}, separated by commas. */
final class Switches {

    static final String VARIABLE = "SUBJECT";

    private static final String[] NAMES = names();
    private static int known;

    private Switches() {}

    private static String[] names() {
        String value = System.getenv(VARIABLE);
        return value == null || value.isEmpty() ? new String[0] : value.split(",", -1);
    }

    static boolean contains(String name) {
        for (String each : NAMES) {
            if (each.equals(name)) {
                known++;
                return true;
            }
        }
        return false;
    }

    /** Whether each name is a {@link Fault} or a {@link Quirk}; only meaningful after both have been loaded. */
    static boolean allKnown() {
        return known == NAMES.length;
    }
}
