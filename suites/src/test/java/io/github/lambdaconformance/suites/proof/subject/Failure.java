package io.github.lambdaconformance.suites.proof.subject;

import org.jspecify.annotations.Nullable;

/** An error of the function or of the runtime that goes by a name of its own. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String type;

    Failure(String type, @Nullable String message) {
        super(message);
        this.type = type;
    }

    static String typeOf(Throwable failure) {
        return failure instanceof Failure named
                ? named.type
                : failure.getClass().getSimpleName();
    }
}
