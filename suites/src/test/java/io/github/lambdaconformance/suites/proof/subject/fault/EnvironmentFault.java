package io.github.lambdaconformance.suites.proof.subject.fault;

/** Faults that the clauses on environment variables must catch. */
public enum EnvironmentFault implements Fault {
    ENV_CUSTOMER_VARIABLES("hides the customer's variables from the handler"),
    ENV_DOCUMENTED_VARIABLES("hides the default region from the handler"),
    ENV_RUNTIME_API_VISIBLE("hides the address of the Runtime API from the handler"),
    ENV_ODD_VALUES("drops variables without a value"),
    ENV_CREDENTIALS("hides the session token from the handler"),
    ENV_NOTHING_INVENTED("claims to be the managed runtime for Java"),
    ENV_WORKING_DIRECTORY("runs the handler in the root folder"),
    ENV_TIME_ZONE("knows no time but UTC"),
    ENV_PROXY_NOT_USED("goes through the proxy of the customer"),
    ENV_PROXY_NOT_USED_ON_NETWORK("goes through the proxy of the customer unless the API is on loopback"),
    ENV_API_AT_OTHER_ADDRESS("looks for the Runtime API at 127.0.0.1 on the port that it is given"),
    ENV_CLEAN_START("needs a language to start"),
    ENV_CONFINED_PROCESS("makes a file beside its code when it starts"),
    ENV_MEMORY_SIZE_EMPTY("reads the memory size as a number when it starts"),
    ENV_CHANGED_BY_HANDLER("looks up the address of the Runtime API for each request"),
    ENV_EXECUTION_ENVIRONMENT_NAME("fails every event unless it is in the execution environment of a test");

    private final String stated;
    private final String description;

    EnvironmentFault(String description) {
        this("", description);
    }

    EnvironmentFault(String stated, String description) {
        this.stated = stated;
        this.description = description;
    }

    @Override
    public String stated() {
        return stated;
    }

    @Override
    public String description() {
        return description;
    }
}
