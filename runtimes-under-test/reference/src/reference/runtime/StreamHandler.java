package reference.runtime;

/** A function whose answer leaves byte by byte while it runs; the response ends when it returns. */
@FunctionalInterface
public interface StreamHandler {

    /**
     * Answers one event.
     *
     * @param event as for {@link Handler#handle}
     * @throws Throwable any failure: also after the first byte it is reported to the caller
     */
    void handle(Object event, ResponseStream response, Context context) throws Throwable;
}
