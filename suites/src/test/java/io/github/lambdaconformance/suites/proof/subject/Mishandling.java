package io.github.lambdaconformance.suites.proof.subject;

import io.github.lambdaconformance.suites.clause.error.ErrorFault;

/** What broken programs do instead of reporting a failure. */
final class Mishandling {

    private Mishandling() {}

    /** Whether this failure is taken for a result; does not return for failures at which the program hangs. */
    static boolean ignores(Throwable failure) {
        boolean hangs = (failure instanceof StackOverflowError && ErrorFault.ERROR_ENDLESS_RECURSION.on())
                || (failure instanceof OutOfMemoryError && ErrorFault.ERROR_OUT_OF_MEMORY.on());
        if (hangs) {
            Subject.hang();
        }
        return failure instanceof AssertionError && ErrorFault.ERROR_THROWN_VALUE.on();
    }
}
