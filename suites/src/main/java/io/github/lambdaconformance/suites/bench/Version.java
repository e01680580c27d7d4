package io.github.lambdaconformance.suites.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this suite, from the build. */
public final class Version {

    private Version() {}

    public static String text() {
        var properties = new Properties();
        try (var in = Version.class.getResourceAsStream("/lambda-conformance.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
