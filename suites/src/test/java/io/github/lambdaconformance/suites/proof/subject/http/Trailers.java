package io.github.lambdaconformance.suites.proof.subject.http;

/** The trailers of a response stream. */
public final class Trailers {

    public static final String ERROR_TYPE = "Lambda-Runtime-Function-Error-Type";
    public static final String ERROR_BODY = "Lambda-Runtime-Function-Error-Body";

    /** As they are announced. */
    public static final String NAMES = ERROR_TYPE.concat(", ").concat(ERROR_BODY);

    private Trailers() {}

    /** A complete line. */
    public static String line(String name, String value) {
        return Spelling.of(name).concat(": ").concat(value).concat("\r\n");
    }
}
