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
    DATA_LARGE_BOTH_WAYS("cuts responses after 4 MiB when the event was as large"),
    DATA_ESCAPES_UNDERSTOOD("takes the escape of a code unit for the letter u and four more characters"),
    DATA_LONE_SURROGATE("ends when it has to write half a surrogate pair"),
    DATA_EMPTY_VALUES_DISTINCT("writes empty objects as empty arrays"),
    DATA_BLANKS_AROUND_EVENT("refuses events that begin with a blank"),
    DATA_NESTING("refuses more than 16 levels"),
    DATA_DEEP_NESTING("ends at more than 100 levels"),
    DATA_LARGE_INTEGERS("computes with floating-point numbers only"),
    DATA_DOUBLES_ROUND_TRIP("writes six digits of a floating-point number"),
    DATA_LARGEST_EVENT("refuses events of more than 6 MiB"),
    DATA_BOUNDARY_SIZES("loses the last byte of responses of 65,536 bytes"),
    DATA_STRING_QUOTED("sends a string that is the whole result without quotes"),
    DATA_RESPONSE_ENCODING("begins responses with a byte order mark"),
    DATA_EMPTY_EVENT("waits for ever for the body of an event that has none"),
    DATA_UNSERIALIZABLE_REPORTED("ends when a result cannot be written as JSON"),
    DATA_NO_BARE_SYMBOLS("writes numbers too large as Infinity"),
    DATA_WIDE_VALUES("refuses objects of more than 65,535 members");

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
