package conformance;

/** The failure that a clause asked for. */
public final class ConformanceError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConformanceError(String message) {
        super(message);
    }
}
