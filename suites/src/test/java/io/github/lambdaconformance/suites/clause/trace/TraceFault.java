package io.github.lambdaconformance.suites.clause.trace;

import io.github.lambdaconformance.suites.proof.fault.Caught;
import io.github.lambdaconformance.suites.proof.fault.Fault;

/** Faults that the clauses on tracing must catch. */
public enum TraceFault implements Fault {
    @Caught(saying = "the handler must see traceId")
    TRACE_VISIBLE("has no trace id in the context"),
    @Caught(saying = "for event 'event 1' the handler must see traceId")
    TRACE_FOLLOWS_EVENT("keeps the first trace id for ever"),
    @Caught(saying = "for event 'with lineage' the handler must see traceId")
    TRACE_VERBATIM("composes the trace id anew, of root, parent and sampling decision"),
    @Caught(by = "trace-verbatim", saying = "for event 'with lineage' the handler must see traceId")
    CUTS_TRACE("cuts the trace id at its first colon"),
    @Caught(saying = "for event 'not traced' the handler must see no traceId of event 'traced'")
    TRACE_NO_RESIDUE("keeps the trace id of an earlier event when the next one has none"),
    @Caught(saying = "event 'trace id of 1' must be answered, but no /response came")
    TRACE_ODD_VALUES("ends on a trace id without a root"),
    @Caught(saying = "the handler must see the environment variable _X_AMZN_TRACE_ID")
    TRACE_SET_BEFORE_HANDLER("sets the variable of the trace id only after the handler");

    private final String description;

    TraceFault(String description) {
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }
}
