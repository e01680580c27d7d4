package io.github.lambdaconformance.suites.proof.subject.function;

import io.github.lambdaconformance.suites.clause.init.InitFault;
import io.github.lambdaconformance.suites.proof.subject.program.NamedFailure;

/** The handlers that the program has, by the values of {@code _HANDLER}. */
public final class HandlerNames {

    public static final String MAIN = "subject.main";
    public static final String ALT = "subject.alt";
    public static final String STREAM = "subject.stream";
    public static final String SNAP = "subject.snap";

    private HandlerNames() {}

    public static boolean isKnown(String name) {
        return name.equals(MAIN) || name.equals(ALT) || name.equals(STREAM) || name.equals(SNAP);
    }

    /** Whether events are taken for a handler that is missing. */
    public static boolean isIgnored(String name) {
        return InitFault.INIT_MISSING_HANDLER_NO_RESPONSE.on()
                || (InitFault.INIT_HANDLER_MISSING_OTHERWISE.on() && !isOfThisModule(name));
    }

    /** Whether nothing is said of a handler that is missing. */
    public static boolean isHushedUp(String name) {
        return InitFault.INIT_MISSING_HANDLER_REPORTED.on()
                || (InitFault.INIT_HANDLER_MISSING_OTHERWISE_REPORTED.on() && !isOfThisModule(name));
    }

    private static boolean isOfThisModule(String name) {
        return name.startsWith("subject.");
    }

    /** What is told of a handler that is missing. */
    public static NamedFailure unknown(String name) {
        return new NamedFailure("Runtime.NoSuchHandler", "no handler named ".concat(name));
    }
}
