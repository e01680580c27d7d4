package reference.runtime;

/** Calls the function for one event and completes the invocation, exactly once, whatever the function does. */
interface Invoker {

    void invoke(Invocation invocation, RuntimeApi api) throws EnvironmentOver;
}
