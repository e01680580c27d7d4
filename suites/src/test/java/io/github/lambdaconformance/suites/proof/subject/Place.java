package io.github.lambdaconformance.suites.proof.subject;

import io.github.lambdaconformance.suites.clause.environment.EnvironmentFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What choosy programs want to find around them; the plain program wants nothing. */
final class Place {

    private Place() {}

    /** Asked once, at the start. */
    static void check() {
        if (EnvironmentFault.ENV_CLEAN_START.on() && System.getenv("LANG") == null) {
            Subject.end(1);
        }
        if (EnvironmentFault.ENV_MEMORY_SIZE_EMPTY.on()
                && System.getenv("AWS_LAMBDA_FUNCTION_MEMORY_SIZE").isEmpty()) {
            Subject.end(1);
        }
        if (EnvironmentFault.ENV_CONFINED_PROCESS.on()) {
            makeFile();
        }
    }

    private static void makeFile() {
        try {
            Files.delete(Files.createTempFile(Path.of(""), "subject", null));
        } catch (IOException e) {
            Subject.complain(e);
            Subject.end(1);
        }
    }

    static void checkName() {
        boolean named = System.getenv("AWS_EXECUTION_ENV") != null;
        if (EnvironmentFault.ENV_EXECUTION_ENVIRONMENT_NAME.on() && !named) {
            throw new Failure("Runtime.NotOnLambda", "this is not Lambda");
        }
    }

    /** Where to connect to for the Runtime API at this address. */
    static String hop(String address) {
        String proxy = System.getenv("HTTP_PROXY");
        boolean asks = EnvironmentFault.ENV_PROXY_NOT_USED.on()
                || (EnvironmentFault.ENV_PROXY_NOT_USED_ON_NETWORK.on() && !address.startsWith("127."));
        if (proxy != null && asks) {
            return proxy.substring("http://".length());
        }
        boolean fixed = EnvironmentFault.ENV_API_AT_OTHER_ADDRESS.on();
        return fixed ? "127.0.0.1".concat(address.substring(address.lastIndexOf(':'))) : address;
    }

    /** The address of the Runtime API as the handler has left it. */
    static String addressNow(String address) {
        String now = Environment.get("AWS_LAMBDA_RUNTIME_API");
        return EnvironmentFault.ENV_CHANGED_BY_HANDLER.on() && now != null ? now : address;
    }
}
