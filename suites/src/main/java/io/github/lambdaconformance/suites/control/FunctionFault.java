package io.github.lambdaconformance.suites.control;

import io.github.lambdaconformance.fixtures.lambda.transcript.Visible;

/**
 * In what the conformance function differs from its contract, which is no fault of the runtime.
 *
 * @param operation the word of the operation
 * @param contract what the contract says, as a predicate
 * @param found what came instead
 */
public record FunctionFault(String operation, String contract, String found) {

    private static final int SHOWN = 160;

    /** One sentence. */
    public String text() {
        return "the function's operation " + operation + " " + contract + "; here came " + Visible.text(found, SHOWN);
    }
}
