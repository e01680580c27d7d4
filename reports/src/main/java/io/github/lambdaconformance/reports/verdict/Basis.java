package io.github.lambdaconformance.reports.verdict;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the requirement of a clause stands on. */
public enum Basis {
    /** AWS's documentation says it. */
    DOCUMENTED(true),
    /** Lambda's own code behaves so. */
    PLATFORM(true),
    /** AWS's own runtime clients behave so. */
    CLIENTS(false),
    /** RFC 9110 or RFC 9112 says it. */
    HTTP(true),
    /** The opinion of this suite. */
    ROBUSTNESS(false);

    private final boolean decidesConformance;

    Basis(boolean decidesConformance) {
        this.decidesConformance = decidesConformance;
    }

    /** Whether breaking a MUST on this basis makes a runtime non-conformant. */
    public boolean decidesConformance() {
        return decidesConformance;
    }

    /** The name in the result file. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
