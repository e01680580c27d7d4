package io.github.lambdaconformance.suites.clause.context;

import io.github.lambdaconformance.suites.proof.fault.Caught;
import io.github.lambdaconformance.suites.proof.fault.Fault;

/** Faults that the clauses on the invocation context must catch. */
public enum ContextFault implements Fault {
    @Caught(saying = "the handler must see requestId")
    CONTEXT_REQUEST_ID("has no request id in the context"),
    @Caught(
            saying =
                    "the handler must see functionArn = arn:aws:lambda:us-east-1:123456789012:function:conformance:PROD")
    CONTEXT_FUNCTION_ARN("drops the version or alias of the function's ARN"),
    @Caught(saying = "the remaining time must be between 11000 and 12345 ms, but the handler saw")
    CONTEXT_DEADLINE("counts the remaining time from three seconds, whatever the deadline"),
    @Caught(saying = "the remaining time must fall by as much, but it fell by 0")
    CONTEXT_REMAINING_TIME_DECREASES("computes the remaining time once per event"),
    @Caught(saying = "the handler must see no clientContext")
    CONTEXT_ABSENT_CLIENT_CONTEXT("invents a client context until one was seen"),
    @Caught(saying = "the handler must see no clientContext, but it saw")
    CONTEXT_NO_LEAK("keeps the client context of an earlier event"),
    @Caught(saying = "for event 'after' the handler must see requestId")
    CONTEXT_FOLLOWS_EVENT("keeps the request id of an event that failed for the next one"),
    @Caught(saying = "the remaining time must be between 11000 and 12000 ms")
    CONTEXT_DEADLINE_IN_ANOTHER_ZONE("takes the deadline for one of local time"),
    @Caught(saying = "event 'nested' must be answered, but it was reported as failed")
    CONTEXT_NESTED_CLIENT_CONTEXT("takes all that is custom in a client context for texts, and fails otherwise"),
    @Caught(saying = "the handler must see no tenantId, but it saw \"tenant-A\"")
    TENANT_NO_RESIDUE("keeps the tenant id of an earlier event"),
    @Caught(saying = "the remaining time must be between 5398000 and 5400000 ms, but the handler saw")
    CONTEXT_DISTANT_DEADLINE("knows no deadline beyond 15 minutes"),
    @Caught(saying = "the remaining time must be between -120000 and 0 ms, but the handler saw 900000")
    CONTEXT_PAST_DEADLINE("takes a deadline that has passed for one in 15 minutes"),
    @Caught(saying = "the context's memoryLimitMb must be 1769")
    CONTEXT_CONFIGURATION("gives 128 MB as memory size, whatever the variable says"),
    @Caught(saying = "the handler must see custom.k = v in the client context, but it saw")
    CONTEXT_CLIENT_CONTEXT("has no client context"),
    @Caught(saying = "event 'not json' must be completed, but nothing was posted for it")
    CONTEXT_MALFORMED_CLIENT_CONTEXT("ends on a client context that is not JSON"),
    @Caught(by = "context-malformed-client-context", saying = "must see no client context or not json, but it saw")
    KEEPS_READABLE_CLIENT_CONTEXT("gives the client context of an earlier event where it cannot be read"),
    @Caught(saying = "the handler must see the Cognito identity id-1 of pool pool-1, but it saw")
    CONTEXT_IDENTITY("has no Cognito identity in the context"),
    @Caught(saying = "for event 'tenant' the handler must see tenantId = tenant-42")
    TENANT_VISIBLE("has no tenant id in the context"),
    @Caught(saying = "but it saw \"a-B9xyz\"")
    TENANT_CHARACTERS("keeps letters, digits and hyphens of a tenant id");

    private final String description;

    ContextFault(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
