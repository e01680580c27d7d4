package io.github.lambdaconformance.suites.proof.subject.fault;

/** Faults that the clauses on tracing must catch. */
public enum TraceFault implements Fault {
    TRACE_VISIBLE("has no trace id in the context"),
    TRACE_FOLLOWS_EVENT("keeps the first trace id for ever"),
    TRACE_VERBATIM("composes the trace id anew, of root, parent and sampling decision"),
    CUTS_TRACE("trace-verbatim", "cuts the trace id at its first colon"),
    TRACE_NO_RESIDUE("keeps the trace id of an earlier event when the next one has none"),
    TRACE_ODD_VALUES("ends on a trace id without a root"),
    TRACE_SET_BEFORE_HANDLER("sets the variable of the trace id only after the handler");

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
