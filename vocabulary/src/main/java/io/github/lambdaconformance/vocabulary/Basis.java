package io.github.lambdaconformance.vocabulary;

/** What the requirement of a clause stands on. */
public enum Basis implements Word {
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
}
