package io.github.lambdaconformance.suites.provenance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this suite, from the build. */
public final class SuiteVersion {

    private SuiteVersion() {}

    public static String text() {
        var properties = new Properties();
        try (var in = SuiteVersion.class.getResourceAsStream("/lambda-conformance.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
