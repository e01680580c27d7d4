package io.github.lambdaconformance.suites.proof.subject.fault;

/** Faults that the clauses on tracing must catch. */
public enum TraceFault implements Fault {
    TRACE_VISIBLE("has no trace id in the context"),
    TRACE_FOLLOWS_EVENT("keeps the first trace id for ever"),
    TRACE_VERBATIM("composes the trace id anew, of root, parent and sampling decision"),
    CUTS_TRACE("trace-verbatim", "cuts the trace id at its first colon");

    private final String stated;
    private final String description;

    TraceFault(String description) {
        this("", description);
    }

    TraceFault(String stated, String description) {
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
