package reference.runtime;

/** Serves a {@link StreamHandler}: a stream, a stream that ends with a failure, or one error before the first byte. */
record StreamInvoker(StreamHandler handler) implements Invoker {

    @Override
    public void invoke(Invocation invocation, RuntimeApi api) throws EnvironmentOver {
        ResponseStream stream = api.openStream(invocation);
        ErrorReport failure = null;
        try {
            handler.handle(invocation.event(), stream, invocation.context());
        } catch (Throwable thrown) {
            failure = ErrorReport.of(thrown);
            invocation.context().logger().error(failure);
        }
        stream.close();
        if (failure == null || stream.isBegun()) {
            api.endStream(stream, failure);
        } else {
            api.postError(invocation, failure);
        }
    }
}
