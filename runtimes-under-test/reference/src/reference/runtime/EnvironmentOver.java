package reference.runtime;

/** The Runtime API said, or showed by its silence, that this execution environment is over: the process must end. */
final class EnvironmentOver extends Exception {

    private static final long serialVersionUID = 1L;

    EnvironmentOver(String message) {
        super(message);
    }
}
