package reference.runtime;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Finds the function that {@code _HANDLER} names as {@code package.Class::method}: a public static method with the
 * parameters of {@link Handler#handle} or of {@link StreamHandler#handle}.
 */
final class HandlerLookup {

    private HandlerLookup() {}

    /** Loads the class, and thereby runs the function's own initialization, whose failures pass through. */
    static Invoker find(String name) throws RuntimeFailure {
        String[] parts = String.valueOf(name).split("::", -1);
        if (parts.length != 2) {
            throw new RuntimeFailure("NoSuchHandler", "_HANDLER must be Class::method but is " + name);
        }
        return find(load(parts[0]), parts[1]);
    }

    private static Class<?> load(String name) throws RuntimeFailure {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException absent) {
            throw new RuntimeFailure("NoSuchHandler", "There is no class " + name);
        }
    }

    private static Invoker find(Class<?> type, String name) throws RuntimeFailure {
        Method method = method(type, name, Object.class, Context.class);
        if (method != null) {
            return new BufferedInvoker((event, context) -> call(method, event, context));
        }
        Method streaming = method(type, name, Object.class, ResponseStream.class, Context.class);
        if (streaming != null) {
            return new StreamInvoker((event, response, context) -> call(streaming, event, response, context));
        }
        throw new RuntimeFailure("NoSuchHandler", type.getName() + " has no handler method " + name);
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException absent) {
            return null;
        }
    }

    private static Object call(Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(null, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
