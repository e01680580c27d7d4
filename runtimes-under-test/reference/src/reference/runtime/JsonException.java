package reference.runtime;

/** A text is no JSON, or a value cannot be written as JSON. */
public final class JsonException extends Exception {

    private static final long serialVersionUID = 1L;

    JsonException(String message) {
        super(message);
    }
}
