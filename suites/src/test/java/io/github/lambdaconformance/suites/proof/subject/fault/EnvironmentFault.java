package io.github.lambdaconformance.suites.proof.subject.fault;

/** Faults that the clauses on environment variables must catch. */
public enum EnvironmentFault implements Fault {
    ENV_CUSTOMER_VARIABLES("hides the customer's variables from the handler"),
    ENV_DOCUMENTED_VARIABLES("hides the default region from the handler"),
    ENV_RUNTIME_API_VISIBLE("hides the address of the Runtime API from the handler");

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
