package io.github.lambdaconformance.suites.seen;

/** What a MAY clause found: nothing is right or wrong about it, it is written down. Ends the clause. */
public final class Observation extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** An observation, such as {@code "2 connections for 100 invocations"}. */
    public Observation(String value) {
        super(value);
    }
}
