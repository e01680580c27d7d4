package io.github.lambdaconformance.suites.seen;

/** The runtime makes no use of what the clause is about; the message says of what. */
public final class DoesNotApply extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DoesNotApply(String reason) {
        super(reason);
    }
}
