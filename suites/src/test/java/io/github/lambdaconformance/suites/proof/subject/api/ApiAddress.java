package io.github.lambdaconformance.suites.proof.subject.api;

import io.github.lambdaconformance.suites.clause.environment.EnvironmentFault;
import io.github.lambdaconformance.suites.proof.fault.BrokenHabit;
import io.github.lambdaconformance.suites.proof.subject.program.Environment;

/** Where programs look for the Runtime API. */
final class ApiAddress {

    private ApiAddress() {}

    /** Where to connect to for the Runtime API at this address. */
    static String hop(String address) {
        String proxy = System.getenv("HTTP_PROXY");
        boolean asks = EnvironmentFault.ENV_PROXY_NOT_USED.on()
                || (EnvironmentFault.ENV_PROXY_NOT_USED_ON_NETWORK.on() && !address.startsWith("127."));
        if (proxy != null && asks) {
            return proxy.substring("http://".length());
        }
        if (BrokenHabit.FIXED_PORT.on()) {
            return "127.0.0.1:9001";
        }
        boolean fixed = EnvironmentFault.ENV_API_AT_OTHER_ADDRESS.on();
        return fixed ? "127.0.0.1".concat(address.substring(address.lastIndexOf(':'))) : address;
    }

    /** The address of the Runtime API as the handler has left it. */
    static String now(String address) {
        String now = Environment.get("AWS_LAMBDA_RUNTIME_API");
        return EnvironmentFault.ENV_CHANGED_BY_HANDLER.on() && now != null ? now : address;
    }
}
