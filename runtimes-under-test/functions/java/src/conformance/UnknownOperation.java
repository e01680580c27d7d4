package conformance;

/** An event asks for an operation that does not exist. */
public final class UnknownOperation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownOperation(String operation) {
        super(operation);
    }
}
