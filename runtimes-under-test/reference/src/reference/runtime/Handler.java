package reference.runtime;

/** A function whose answer is sent as a whole; usually a static method of the same shape, see {@link HandlerLookup}. */
@FunctionalInterface
public interface Handler {

    /**
     * Answers one event.
     *
     * @param event a map, list, string, number, boolean or null; bytes when the caller sent no JSON
     * @return the same kinds of value; bytes are sent as they are, a {@code Future} is waited for
     * @throws Throwable any failure: it is reported to the caller, and the next event is served
     */
    Object handle(Object event, Context context) throws Throwable;
}
