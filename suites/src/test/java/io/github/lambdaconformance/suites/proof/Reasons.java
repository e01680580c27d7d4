package io.github.lambdaconformance.suites.proof;

import io.github.lambdaconformance.suites.proof.subject.fault.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/** For each fault a part of what the clause must say of it: "it failed" alone would prove nothing. */
final class Reasons {

    private Reasons() {}

    /** From {@code reasons/<chapter>.properties}. */
    static String of(Fault fault) {
        var file = fault.getClass().getSimpleName().replace("Fault", "").toLowerCase(Locale.ROOT) + ".properties";
        return read(file).getProperty(fault.name(), "(no reason for " + fault + " in reasons/" + file + ")");
    }

    private static Properties read(String file) {
        var reasons = new Properties();
        try (InputStream in = Reasons.class.getResourceAsStream("/reasons/" + file)) {
            reasons.load(in);
            return reasons;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
