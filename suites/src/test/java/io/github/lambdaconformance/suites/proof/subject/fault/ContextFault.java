package io.github.lambdaconformance.suites.proof.subject.fault;

/** Faults that the clauses on the invocation context must catch. */
public enum ContextFault implements Fault {
    CONTEXT_REQUEST_ID("has no request id in the context"),
    CONTEXT_FUNCTION_ARN("drops the version or alias of the function's ARN"),
    CONTEXT_DEADLINE("counts the remaining time from three seconds, whatever the deadline"),
    CONTEXT_REMAINING_TIME_DECREASES("computes the remaining time once per event"),
    CONTEXT_ABSENT_CLIENT_CONTEXT("invents a client context until one was seen"),
    CONTEXT_NO_LEAK("keeps the client context of an earlier event"),
    CONTEXT_FOLLOWS_EVENT("keeps the request id of an event that failed for the next one"),
    TENANT_NO_RESIDUE("keeps the tenant id of an earlier event"),
    CONTEXT_DISTANT_DEADLINE("knows no deadline beyond 15 minutes"),
    CONTEXT_PAST_DEADLINE("takes a deadline that has passed for one in 15 minutes"),
    CONTEXT_CONFIGURATION("gives 128 MB as memory size, whatever the variable says"),
    CONTEXT_CLIENT_CONTEXT("has no client context"),
    CONTEXT_MALFORMED_CLIENT_CONTEXT("ends on a client context that is not JSON"),
    CONTEXT_IDENTITY("has no Cognito identity in the context"),
    TENANT_VISIBLE("has no tenant id in the context"),
    TENANT_CHARACTERS("keeps letters, digits and hyphens of a tenant id");

    private final String stated;
    private final String description;

    ContextFault(String description) {
        this("", description);
    }

    ContextFault(String stated, String description) {
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
