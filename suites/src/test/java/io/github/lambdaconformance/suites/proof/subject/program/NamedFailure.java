package io.github.lambdaconformance.suites.proof.subject.program;

import org.jspecify.annotations.Nullable;

/** An error of the function or of the runtime that goes by a name of its own. */
public final class NamedFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String type;

    public NamedFailure(String type, @Nullable String message) {
        super(message);
        this.type = type;
    }

    public static String typeOf(Throwable failure) {
        return failure instanceof NamedFailure named
                ? named.type
                : failure.getClass().getSimpleName();
    }
}
