package io.github.lambdaconformance.suites.proof.subject.completion;

import io.github.lambdaconformance.suites.clause.error.ErrorFault;
import io.github.lambdaconformance.suites.proof.subject.program.ThisProcess;

/** What broken programs do instead of reporting a failure. */
public final class Mishandling {

    private Mishandling() {}

    /** Whether this failure is taken for a result; does not return for failures at which the program hangs. */
    public static boolean ignores(Throwable failure) {
        boolean hangs = (failure instanceof StackOverflowError && ErrorFault.ERROR_ENDLESS_RECURSION.on())
                || (failure instanceof OutOfMemoryError && ErrorFault.ERROR_OUT_OF_MEMORY.on());
        if (hangs) {
            ThisProcess.hang();
        }
        return failure instanceof AssertionError
                && (ErrorFault.ERROR_THROWN_VALUE.on()
                        || (ErrorFault.TAKES_NOTHING_FOR_NO_FAILURE.on() && "null".equals(failure.getMessage())));
    }
}
