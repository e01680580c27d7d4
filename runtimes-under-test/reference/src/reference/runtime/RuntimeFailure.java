package reference.runtime;

/** A failure that is not the function's own, for example an event that is no JSON; reported as {@code Runtime.<reason>}. */
final class RuntimeFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    RuntimeFailure(String reason, String message) {
        super(message);
        this.reason = reason;
    }

    String type() {
        return "Runtime." + reason;
    }
}
