package conformance;

import io.micronaut.function.aws.runtime.AbstractMicronautLambdaRuntime;
import java.net.MalformedURLException;

/** Micronaut's poll loop, which takes the class of the handler from {@code _HANDLER}. */
public final class Bootstrap extends AbstractMicronautLambdaRuntime<Object, Object, Object, Object> {

    public static void main(String[] args) throws MalformedURLException {
        new Bootstrap().run(args);
    }
}
