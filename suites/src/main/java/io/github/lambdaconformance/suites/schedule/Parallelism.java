package io.github.lambdaconformance.suites.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** How many clauses are judged at once, and where that stands. */
public final class Parallelism {

    /** JUnit's name for the number. */
    public static final String KEY = "junit.jupiter.execution.parallel.config.fixed.parallelism";

    /** The resource on the class path that tells JUnit how clauses are run. */
    public static final String RESOURCE = "io/github/lambdaconformance/suites/schedule/junit-platform.properties";

    private Parallelism() {}

    /** The number that holds when the user gives none. */
    public static int usual() {
        var properties = new Properties();
        try (var in = Parallelism.class.getResourceAsStream("/" + RESOURCE)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Integer.parseInt(properties.getProperty(KEY));
    }
}
