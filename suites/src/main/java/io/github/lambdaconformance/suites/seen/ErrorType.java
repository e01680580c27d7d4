package io.github.lambdaconformance.suites.seen;

import java.util.regex.Pattern;

/** The header that tells of what kind a failure is, of the init as of an event; a trailer of streams as well. */
public final class ErrorType {

    /** Its name. */
    public static final String HEADER = "Lambda-Runtime-Function-Error-Type";

    /**
     * Category and reason, such as {@code Function.Failed}; of an init the platform's emulator lets nothing else through,
     * everything else becomes {@code Runtime.Unknown}.
     */
    public static final Pattern FORM = Pattern.compile("(Runtime|Function)\\.[A-Z][a-zA-Z]+");

    private ErrorType() {}
}
