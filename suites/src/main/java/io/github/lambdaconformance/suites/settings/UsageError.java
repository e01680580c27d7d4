package io.github.lambdaconformance.suites.settings;

/** The user asked for something that cannot be done; the message says what, where and what to do, in one line. */
public final class UsageError extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UsageError(String message) {
        super(message, null, false, false);
    }
}
