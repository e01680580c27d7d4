package io.github.lambdaconformance.suites.proof.subject;

/** The names in the variable {@code SUBJECT}, separated by commas. */
final class Switches {

    static final String VARIABLE = "SUBJECT";

    private static final String[] NAMES = names();

    private Switches() {}

    private static String[] names() {
        String value = System.getenv(VARIABLE);
        return value == null || value.isEmpty() ? new String[0] : value.split(",", -1);
    }

    static boolean contains(String name) {
        for (String each : NAMES) {
            if (each.equals(name)) {
                return true;
            }
        }
        return false;
    }

    static int count() {
        return NAMES.length;
    }
}
