package io.github.lambdaconformance.suites.proof.subject.http;

import io.github.lambdaconformance.suites.proof.fault.Quirk;
import java.util.Locale;

/** How the names of fields are written. */
final class Spelling {

    private Spelling() {}

    static String of(String name) {
        if (Quirk.LOWER_CASE_HEADERS.on()) {
            return name.toLowerCase(Locale.ROOT);
        }
        return Quirk.UPPER_CASE_HEADERS.on() ? name.toUpperCase(Locale.ROOT) : name;
    }
}
