package io.github.lambdaconformance.suites.seen;

/** The form in which Lambda reads a failure: a JSON object with two texts, type and message. */
public final class ErrorObject {

    private ErrorObject() {}

    /** Whether this is such an object. */
    public static boolean isIn(byte[] body) {
        return StrictJson.read(body)
                .filter(value -> StrictJson.hasText(value, "errorMessage") && StrictJson.hasText(value, "errorType"))
                .isPresent();
    }
}
