package io.github.lambdaconformance.suites.preparation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What lies under the violations of one runtime that were confirmed so far; safe for many threads. */
public final class Causes {

    private final Map<String, Integer> violations = new ConcurrentHashMap<>();

    /** How many violations this cause explains; 0 for the empty cause, which explains nothing. */
    public int violationsOf(String cause) {
        return violations.getOrDefault(cause, 0);
    }

    /** One more violation that was looked at twice. */
    public void confirm(String cause) {
        if (!cause.isEmpty()) {
            violations.merge(cause, 1, Integer::sum);
        }
    }
}
