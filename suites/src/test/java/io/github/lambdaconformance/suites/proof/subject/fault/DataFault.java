package io.github.lambdaconformance.suites.proof.subject.fault;

/** Faults that the clauses on payloads must catch. */
public enum DataFault implements Fault {
    DATA_OBJECT_ROUND_TRIP("loses the last member of objects with more than two"),
    DATA_UNICODE_SURVIVES("replaces characters beyond the basic plane"),
    DATA_CONTROL_CHARACTERS_ESCAPED("writes control characters raw"),
    DATA_TOP_LEVEL_VALUES("turns an event that is only a boolean into a number"),
    DATA_INTEGERS_EXACT("keeps 15 digits of an integer"),
    DATA_SIX_MIB_EVENT("refuses events of more than 6,000,000 bytes"),
    DATA_SIX_MIB_RESPONSE("cuts responses after 6,000,000 bytes"),
    DATA_NO_RESIDUE("appends what is left of a large earlier event to the next response"),
    DATA_NOTHING_RETURNED("posts the word undefined when the handler returns nothing"),
    DATA_INVALID_JSON_NOT_ANSWERED("hands an event that is not JSON to the handler, as text"),
    DATA_LARGE_BOTH_WAYS("cuts responses after 4 MiB when the event was as large");

    private final String stated;
    private final String description;

    DataFault(String description) {
        this("", description);
    }

    DataFault(String stated, String description) {
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
